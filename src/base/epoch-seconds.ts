/** Whole seconds since 1970, as JWT counts time (RFC 7519 §2, NumericDate). */
export function epochSeconds(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}
