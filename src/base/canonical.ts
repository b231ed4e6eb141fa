import { ConsentFormError } from './errors.ts';

/** What JSON can hold. Numbers are integers here: no fraction has two spellings to disagree about. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * The canonical text of a JSON value (RFC 8785, JCS): keys sorted by UTF-16 code units, no white space.
 * Members whose value is `undefined` are left out, as `JSON.stringify` does.
 *
 * @throws {ConsentFormError} `CANONICAL_UNSUPPORTED` for a value that JSON can't hold, a fraction or a lone surrogate.
 */
export function canonicalize(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return canonicalNumber(value);
  if (typeof value === 'string') return canonicalString(value);
  if (Array.isArray(value)) return `[${value.map(canonicalize).join(',')}]`;
  if (typeof value === 'object')
    return canonicalObject(value as { readonly [key: string]: Json | undefined });
  throw new ConsentFormError('CANONICAL_UNSUPPORTED', `a ${typeof value} has no JSON form`);
}

function canonicalNumber(value: number): string {
  // RFC 8785 §3.2.2.3 leaves fractions to ECMAScript; we refuse them, so that no other implementation can differ.
  if (!Number.isSafeInteger(value)) {
    throw new ConsentFormError('CANONICAL_UNSUPPORTED', 'a number must be an integer below 2^53');
  }
  return String(value);
}

function canonicalString(value: string): string {
  // RFC 8785 §3.2.2.2: a lone surrogate has no UTF-8 form, so two hashers would disagree about it.
  if (/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(value)) {
    throw new ConsentFormError('CANONICAL_UNSUPPORTED', 'a string holds half of a surrogate pair');
  }
  return JSON.stringify(value);
}

function canonicalObject(value: { readonly [key: string]: Json | undefined }): string {
  const members = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const member = value[key];
      return member === undefined ? [] : [`${canonicalString(key)}:${canonicalize(member)}`];
    });
  return `{${members.join(',')}}`;
}
