import type { Json } from './canonical.ts';
import { ConsentFormError } from './errors.ts';

/** Deeper than any document of ours, shallow enough that a recursive reader never exhausts the stack. */
const MAX_DEPTH = 32;

/** The marks that nest JSON, and its strings; a string followed by a colon names a member. */
const TOKEN = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[{}[\]]/g;

/**
 * Reads JSON from a stranger. RFC 8259 §4 leaves open which of two members of one name counts, so two readers
 * could see two documents: a name that comes twice is refused. So is a value nested more than 32 deep.
 *
 * The message and the cause never quote the text: it may hold a person's contact details.
 *
 * @throws {ConsentFormError} `ENCODING_INVALID`.
 */
export function parseJson(text: string): Json {
  const value = parse(text);
  const open: (Set<string> | undefined)[] = [];
  for (const [token, string, colon] of text.matchAll(TOKEN)) {
    if (string !== undefined) {
      if (colon !== undefined) addName(open.at(-1), string);
    } else if (token === '{' || token === '[') {
      open.push(token === '{' ? new Set() : undefined);
      if (open.length > MAX_DEPTH) throw invalid('the JSON text is nested too deeply');
    } else {
      open.pop();
    }
  }
  return value;
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw invalid('the text is not JSON');
  }
}

function addName(names: Set<string> | undefined, string: string): void {
  const name = JSON.parse(string) as string; // '"a"' and '"\u0061"' name the same member
  if (names?.has(name)) throw invalid('a member of the JSON text comes twice');
  names?.add(name);
}

function invalid(message: string): ConsentFormError {
  return new ConsentFormError('ENCODING_INVALID', message);
}
