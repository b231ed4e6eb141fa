import { toBase64Url, utf8 } from '../base/bytes.ts';
import type { Json } from '../base/canonical.ts';
import { sha256 } from '../log/sha256.ts';

/** A value that may be shown or erased later without breaking the signature (RFC 9901 §4.2). */
export interface Disclosure {
  /** What is sent beside the signed claims. */
  readonly text: string;
  /** What the signed claims hold in its place. */
  readonly digest: string;
}

/** A disclosure of an object's member, by name and value, or of an array's member, by value alone. */
export async function makeDisclosure(
  ...content: readonly [name: string, value: Json] | readonly [value: Json]
): Promise<Disclosure> {
  // RFC 9901 §9.3: 128 random bits, or whoever knows a thousand telephone numbers could try them all.
  const text = toBase64Url(utf8(JSON.stringify([random(16), ...content])));
  return { text, digest: await disclosureDigest(text) };
}

/** The digest that stands for a disclosure (RFC 9901 §4.2.3): over its text, so that no two readers can differ. */
export async function disclosureDigest(text: string): Promise<string> {
  return toBase64Url(await sha256(utf8(text)));
}

/** A digest that stands for nothing (RFC 9901 §4.2.5): the number of digests then tells nothing either. */
export function decoyDigest(): string {
  return random(32);
}

function random(length: number): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(length)));
}
