/** A short name for a record, to be read out on the telephone: the head of its UUID. */
export function referenceOf(id: string): string {
  return id.slice(0, 8).toUpperCase().replace(/^.{4}/, '$&-');
}
