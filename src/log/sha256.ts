/** A SHA-256 digest, 32 bytes. */
export type Hash = Uint8Array<ArrayBuffer>;

/** The SHA-256 digest of bytes. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Hash> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}
