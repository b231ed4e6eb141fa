import type { Facts, Members } from '../facts.ts';
import { listOf, membersOf } from '../facts.ts';

/** Members that are one text or one per language. */
const LOCALIZED = new Set([
  'label',
  'hint',
  'service',
  'withoutIt',
  'explanation',
  'title',
  'intro',
  'submit',
  'task',
]);

/** Texts that lack a language of the form. */
export function languageGaps(facts: Facts): { path: string; missing: string[] }[] {
  return facts.locales.length < 2 ? [] : gapsIn(facts.root, '', facts.locales);
}

function gapsIn(
  value: unknown,
  path: string,
  locales: readonly string[],
): { path: string; missing: string[] }[] {
  const members = membersOf(value);
  if (!members) return listOf(value).flatMap((entry, at) => gapsIn(entry, `${path}/${at}`, locales));
  return Object.entries(members).flatMap(([key, member]) => {
    const at = `${path}/${key}`;
    if (key === 'products')
      return listOf(member).flatMap((product, turn) => gapOf(product, `${at}/${turn}`, locales));
    return LOCALIZED.has(key) && isLocalized(key, member, members)
      ? gapOf(member, at, locales)
      : gapsIn(member, at, locales);
  });
}

/** A processor's task is a code, a recipient's is a text. */
function isLocalized(key: string, member: unknown, members: Members): boolean {
  return key !== 'task' || members['role'] === 'contract' || typeof member === 'object';
}

function gapOf(
  value: unknown,
  path: string,
  locales: readonly string[],
): { path: string; missing: string[] }[] {
  const missing =
    typeof value === 'string'
      ? locales.slice(1)
      : locales.filter((locale) => membersOf(value)?.[locale] === undefined);
  return missing.length > 0 ? [{ path, missing: [...missing] }] : [];
}
