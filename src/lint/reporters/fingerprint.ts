import type { Diagnostic } from '../../base/diagnostic.ts';
import { digest } from '../../notice/digest.ts';
import { listOf, membersOf } from '../facts.ts';
import { pointerParts } from '../pointer.ts';

/**
 * A mark by which a finding is known again after lines, purposes or companies have moved: its rule, the names of what
 * it stands in, and its words. Says nothing of where in the file it stands.
 *
 * @param json the configuration; undefined where it could not be read
 */
export function fingerprint({ rule, place, data }: Diagnostic, json: unknown): string {
  return digest({ rule, path: namedPath(place.path, json), data }).slice('sha256-'.length);
}

/** A JSON pointer in which entries of lists are called by their names, where they have any. */
function namedPath(path: string, json: unknown): string {
  let value = json;
  return pointerParts(path)
    .map((part) => {
      const entry = Array.isArray(value) ? listOf(value)[Number(part)] : membersOf(value)?.[part];
      const name = Array.isArray(value) ? nameOf(entry) : undefined;
      value = entry;
      return name ?? part;
    })
    .join('/');
}

function nameOf(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry;
  const { id, legalName, rule } = membersOf(entry) ?? {};
  return [id, legalName, rule].find((name) => typeof name === 'string');
}
