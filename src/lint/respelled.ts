import type { Json } from '../base/canonical.ts';
import { table } from '../base/table.ts';
import { tel } from '../notice/fields/tel.ts';
import { isSiren } from './rules/companies.ts';

/**
 * A value in the spelling that the schema wants, where the spelling is all that is wrong with it: `fr` for a country,
 * `par 02 61…` never. Undefined where one would have to guess.
 *
 * @param expected what the schema expects there: a spelling, a type, or the allowed values joined by ` | `
 */
export function respelled(value: unknown, expected: string): Json | undefined {
  const spell = spellings[expected];
  if (spell) return spell(value);
  return typeof value === 'string' ? chosen(value, expected.split(' | ')) : undefined;
}

type Spell = (value: unknown) => Json | undefined;

const spellings: Readonly<Record<string, Spell | undefined>> = table({
  country: text((value) => matched(value.trim().toUpperCase(), /^[A-Z]{2}$/)),
  locale: text((value) => matched(value.trim().toLowerCase().split(/[-_]/)[0] ?? '', /^[a-z]{2,3}$/)),
  email: text((value) => matched(value.trim().replace(/^mailto:/i, ''), /^[^\s@]+@[^\s@]+\.[^\s@]+$/)),
  e164: text((value) => (tel.check(value) === undefined ? tel.canonical(value) : undefined)),
  period: text(period),
  boolean: text((value) => (value === 'true' || value === 'false' ? value === 'true' : undefined)),
  int: text(count),
  number: text(count),
  array: text((value) => [value]),
  // a SIREN written as a number; one that starts with a zero has lost it, and is left to who knows it
  string: (value) => (typeof value === 'number' && isSiren(String(value)) ? String(value) : undefined),
});

function text(spell: (value: string) => Json | undefined): Spell {
  return (value) => (typeof value === 'string' ? spell(value) : undefined);
}

function matched(value: string, pattern: RegExp): string | undefined {
  return pattern.test(value) ? value : undefined;
}

function count(value: string): number | undefined {
  return /^\d{1,4}$/.test(value) ? Number(value) : undefined;
}

/** ISO 8601 knows weeks and mixed units, the schema whole days, months or years. */
function period(value: string): string | undefined {
  const written = value.trim().toUpperCase();
  const [, weeks] = /^P(\d{1,3})W$/.exec(written) ?? [];
  const [, years, months] = /^P(\d{1,2})Y(\d{1,3})M$/.exec(written) ?? [];
  if (weeks !== undefined) return `P${Number(weeks) * 7}D`;
  if (years !== undefined) return `P${Number(years) * 12 + Number(months)}M`;
  return matched(written, /^P\d{1,4}[DMY]$/);
}

/** The one allowed value that has the same letters. */
function chosen(value: string, allowed: readonly string[]): string | undefined {
  const [only, another] = allowed.filter((one) => letters(one) === letters(value));
  return another === undefined && letters(value) !== '' ? only : undefined;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
