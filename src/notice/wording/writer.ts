import { ConsentFormError } from '../../base/errors.ts';
import type { Catalogs } from '../../i18n/catalogs.ts';
import { createTranslator } from '../../i18n/i18n.ts';
import type { Slots, Translate } from '../../i18n/i18n.ts';
import type { ConsentConfig, Locale, Localized, Segment, Text } from '../model.ts';
import type { LegalProfile } from '../profiles/profile.ts';

/** Where the links of a sentence lead, by the name of their tag: `<mail>…</mail>`. */
export type Links = Readonly<Record<string, string>>;

/** Writes the sentences of one Notice in one language: facts in, exact text out. */
export interface Writer {
  readonly locale: Locale;
  /** Phrases of the interface, which travel with the Notice as they are. */
  readonly ui: Catalogs['ui'];
  readonly facts: ConsentConfig;
  readonly profile: LegalProfile;
  /** A phrase without markup. */
  readonly say: Translate;
  /** A phrase whose tags become bold (`<b>`) or links. */
  rich(key: string, slots?: Slots, links?: Links): Text;
  /** The words of a fact in this language. */
  local(text: Localized): string;
  /** Words joined as the language joins them: « a, b et c ». */
  list(words: readonly string[], type?: 'conjunction' | 'disjunction'): string;
}

/** A writer for one language of a configuration. The facts must be shielded (see `shield`). */
export function createWriter(
  locale: Locale,
  { wording, ui }: Catalogs,
  facts: ConsentConfig,
  profile: LegalProfile,
): Writer {
  const say = createTranslator(locale, wording);
  return {
    locale,
    ui,
    facts,
    profile,
    say,
    rich: (key, slots, links = {}) => segments(say(key, slots), links),
    local: (text) => localText(text, locale, facts.locales),
    list: (words, type = 'conjunction') => new Intl.ListFormat(locale, { type }).format(words),
  };
}

/** Text joined to text, with a space between. */
export function joinTexts(texts: readonly Text[]): Text {
  const joined = texts.flatMap((text, at) => [
    ...(at ? [' '] : []),
    ...(typeof text === 'string' ? [text] : text),
  ]);
  return compact(joined);
}

/** A first letter in upper case, as a sentence starts. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// A fact may hold a « < »; shielded, it can't be taken for a tag of the phrase that it fills.
const SHIELD = '\uE000';

/** Hides from the writer what looks like markup in a fact. */
export function shield(text: string): string {
  return text.replaceAll(SHIELD, '').replaceAll('<', SHIELD);
}

/** Gives back what `shield` hid. */
export function unshield(text: string): string {
  return text.replaceAll(SHIELD, '<');
}

function localText(text: Localized, locale: Locale, locales: readonly Locale[]): string {
  if (typeof text === 'string' && locales.length === 1) return text;
  const found = typeof text === 'string' ? undefined : text[locale];
  if (found !== undefined) return found;
  throw new ConsentFormError(
    'CONFIG_INVALID',
    `a text has no "${locale}" version: write {${locales.map((tag) => `"${tag}": "…"`).join(', ')}}`,
  );
}

function segments(text: string, links: Links): Text {
  const parts: Segment[] = [];
  let at = 0;
  for (const tag of text.matchAll(/<(\w+)>([^<]*)<\/\1>/g)) {
    const [whole, name = '', inner = ''] = tag;
    if (tag.index > at) parts.push(text.slice(at, tag.index));
    parts.push(name === 'b' ? ['b', inner] : linkSegment(name, inner, links));
    at = tag.index + whole.length;
  }
  if (at < text.length) parts.push(text.slice(at));
  return compact(parts);
}

function linkSegment(name: string, inner: string, links: Links): Segment {
  const href = links[name];
  if (href === undefined)
    throw new TypeError(`a phrase links to "${name}", of which its writer knows no address`);
  return ['a', inner, href];
}

function compact(parts: readonly Segment[]): Text {
  const merged: Segment[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
    else merged.push(part);
  }
  const [only] = merged;
  return merged.length === 1 && typeof only === 'string' ? only : merged;
}
