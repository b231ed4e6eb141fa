import { concatBytes } from '../base/concat-bytes.ts';
import { ConsentFormError } from '../base/errors.ts';

/** Entries as a log serves them (C2SP tlog-tiles): each after its length, two bytes, the larger one first. */
export function writeEntryBundle(entries: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return concatBytes(
    ...entries.flatMap((entry) => [Uint8Array.of(entry.length >> 8, entry.length & 255), entry]),
  );
}

/**
 * The entries of a bundle.
 *
 * @throws {ConsentFormError} `PROOF_MALFORMED` when it ends within an entry.
 */
export function parseEntryBundle(bundle: Uint8Array): Uint8Array<ArrayBuffer>[] {
  const entries: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < bundle.length;) {
    const [high, low] = bundle.subarray(at, at + 2);
    const end = at + 2 + (((high ?? 0) << 8) | (low ?? 0));
    if (low === undefined || end > bundle.length)
      throw new ConsentFormError('PROOF_MALFORMED', 'the bundle ends within an entry');
    entries.push(bundle.slice(at + 2, end));
    at = end;
  }
  return entries;
}
