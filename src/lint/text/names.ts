import { DOUBTFUL_FORMS, LEGAL_FORMS, REGISTERS } from '../lexicon/legal-forms.ts';
import { words } from './words.ts';
import type { Word } from './words.ts';

/** Declared names, ready to be found: by their first word, the longest first. */
export type NameIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Prepares the names that a configuration declares. */
export function indexNames(names: readonly string[]): NameIndex {
  const index = new Map<string, (readonly string[])[]>();
  for (const name of names) {
    const parts = words(name).flatMap((word) => (word.kind === 'word' ? [word.text] : []));
    const [first] = parts;
    if (first !== undefined) index.set(first, [...(index.get(first) ?? []), parts]);
  }
  for (const [, list] of index) list.sort((one, other) => other.length - one.length);
  return index;
}

/**
 * Puts one word of kind `name` in the place of each company named in full: declared, or registered by its legal form.
 * What a name holds is then no evidence against anybody: « Notamment SAS » opens no list.
 *
 * @param ends - words that no undeclared name reaches across: prepositions, verbs, channels
 */
export function maskNames(found: readonly Word[], names: NameIndex, ends: ReadonlySet<string>): Word[] {
  return maskRegistered(maskDeclared(found, names), ends);
}

function maskDeclared(found: readonly Word[], names: NameIndex): Word[] {
  if (names.size === 0) return [...found];
  const out: Word[] = [];
  for (let at = 0; at < found.length;) {
    const length = declaredLength(found, at, names);
    const word = found[at];
    if (!word) break;
    out.push(length > 0 ? nameOf(found.slice(at, at + length), true) : word);
    at += Math.max(1, length);
  }
  return out;
}

function declaredLength(found: readonly Word[], at: number, names: NameIndex): number {
  for (const parts of names.get(found[at]?.text ?? '') ?? []) {
    const length = spelledLength(found, at, parts);
    if (length > 0) return length;
  }
  return 0;
}

/** How many words spell the name from here, punctuation inside it left aside; 0 when they don't. */
function spelledLength(found: readonly Word[], at: number, parts: readonly string[]): number {
  let turn = at;
  for (const part of parts) {
    while (turn > at && found[turn]?.kind === 'mark' && turn - at < parts.length * 2) turn++;
    if (found[turn]?.text !== part) return 0;
    turn++;
  }
  return turn - at;
}

/** Whether a text spells one of these names; punctuation inside it does not matter. */
export function spellsAny(found: readonly Word[], names: NameIndex): boolean {
  return names.size > 0 && found.some((_, at) => declaredLength(found, at, names) > 0);
}

/** A legal form makes a name of the words before it; brackets with a register after it belong to it too. */
function maskRegistered(found: readonly Word[], ends: ReadonlySet<string>): Word[] {
  const out: Word[] = [];
  for (let at = 0; at < found.length; at++) {
    const word = found[at];
    if (!word) break;
    if (!isForm(found, at)) {
      out.push(word);
      continue;
    }
    const named = takeName(out, ends);
    if (named.length === 0) {
      out.push(word);
      continue;
    }
    const end = registerEnd(found, at + 1);
    out.push(nameOf([...named, ...found.slice(at, end)], named[0]?.declared ?? false));
    at = end - 1;
  }
  return out;
}

function isForm(found: readonly Word[], at: number): boolean {
  const word = found[at];
  if (word?.kind !== 'word' || !LEGAL_FORMS.has(word.text)) return false;
  const next = found[at + 1];
  return !DOUBTFUL_FORMS.has(word.text) || !next || next.kind !== 'word';
}

/** Takes from the end of `out` the words of the name that a legal form closes. */
function takeName(out: Word[], ends: ReadonlySet<string>): Word[] {
  let from = out.length;
  if (out[from - 1]?.kind === 'name') return out.splice(from - 1);
  while (from > 0 && out.length - from < 6) {
    const word = out[from - 1];
    if (word?.kind !== 'word' || ends.has(word.text)) break;
    from--;
  }
  return out.splice(from);
}

function registerEnd(found: readonly Word[], from: number): number {
  let at = from;
  while (found[at]?.kind === 'word' && LEGAL_FORMS.has(found[at]?.text ?? '')) at++;
  if (found[at]?.text !== '(') return at;
  const inside = found.slice(at + 1, at + 12);
  const length = inside.findIndex((word) => word.text === ')');
  if (length < 0) return at;
  const registered = inside
    .slice(0, length)
    .some((word) => REGISTERS.has(word.text) || /^\d{3,}$/.test(word.text));
  return registered ? at + length + 2 : at;
}

function nameOf(parts: readonly Word[], declared: boolean): Word {
  const [first] = parts;
  const last = parts.at(-1);
  return {
    text: parts.map((word) => word.text).join(' '),
    kind: 'name',
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    before: first?.before ?? '',
    declared,
  };
}
