import { decodeEntity } from './entities.ts';

/** A text as the linter reads it: lower case, without accents, markup or invisible characters, and where each character came from. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`: where it starts in the source, and where what it stands for ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** What markup leaves behind: evidence that a rule may want, in characters that no keyboard types. */
export const MARK = { linkStart: '\u0001', linkEnd: '\u0002', slot: '\u0003' } as const;

// Letters of other scripts that look like ours: « pаrtеnаirеs » with Cyrillic а and е.
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  [
    ['аеорсухѕіјһԁɡӏкмтвнгп', 'aeopcyxsijhdglkmtbhrn'],
    ['αεορυχικντηωѵ', 'aeopuxikvtnwv'],
    ['ıłøđŧħȷ', 'iloddhj'],
  ].flatMap(([from = '', to = '']) =>
    [...from].map((letter, at): [string, string] => [letter, to[at] ?? letter]),
  ),
);
const JOINED: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  '…': '...',
  '№': 'no',
  ª: 'a',
  º: 'o',
};
const INVISIBLE =
  /^[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\p{M}]$/u;
const SPACE = /^[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]$/u;
const APOSTROPHES = "'’‘ʼʹ′`´＇";
const QUOTES = '"«»“”„‟‹›＂';
const DASHES = '-‐‑‒–—―−';
const DOTS = '·•‧∙⋅・';

/** Folds a text in one pass; its cost grows with its length only. */
export function fold(source: string): Folded {
  const out: { text: string; starts: number[]; ends: number[] } = { text: '', starts: [], ends: [] };
  const emit = (folded: string, start: number, end: number): void => {
    out.text += folded;
    for (let at = 0; at < folded.length; at++) {
      out.starts.push(start);
      out.ends.push(end);
    }
  };
  const markup = createMarkupReader(source);
  for (let at = 0; at < source.length;) {
    const piece = markup(at);
    if (piece) {
      emit(piece.folded, at, piece.end);
      at = piece.end;
      continue;
    }
    const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
    emit(foldCharacter(character), at, at + character.length);
    at += character.length;
  }
  return out;
}

interface Piece {
  readonly folded: string;
  readonly end: number;
}

function createMarkupReader(source: string): (at: number) => Piece | undefined {
  // once a closing mark is not found, it is not found further on either: no second search, no quadratic time
  const missing = new Set<string>();
  const close = (mark: string, from: number): number => {
    if (missing.has(mark)) return -1;
    const found = source.indexOf(mark, from);
    if (found < 0) missing.add(mark);
    return found < 0 ? -1 : found + mark.length;
  };
  const slot = (opening: string, closing: string, at: number): Piece | undefined => {
    const end = close(closing, at + opening.length);
    return end > 0 && end - at <= 200 ? { folded: MARK.slot, end } : undefined;
  };
  return (at) => {
    const first = source[at];
    if (first === undefined || !'&<${%'.includes(first)) return undefined;
    if (first === '&') return entity(source, at);
    if (first === '$' && isDigit(source[at + 1]) && !isDigit(source[at + 2]))
      return { folded: MARK.slot, end: at + 2 };
    if (source.startsWith('%s', at)) return { folded: MARK.slot, end: at + 2 };
    const [opening, closing] = SLOTS.find(([start]) => source.startsWith(start, at)) ?? [];
    if (opening !== undefined && closing !== undefined) return slot(opening, closing, at);
    return first === '<' ? tag(source, at, close) : undefined;
  };
}

/** How templates mark what is filled in later. */
const SLOTS: readonly (readonly [opening: string, closing: string])[] = [
  ['<?', '?>'],
  ['<%', '%>'],
  ['${', '}'],
  ['{{', '}}'],
  ['%{', '}'],
  ['{', '}'],
];

function entity(source: string, at: number): Piece | undefined {
  const end = source.slice(at, at + 12).indexOf(';');
  const decoded = end > 1 ? decodeEntity(source.slice(at + 1, at + end)) : undefined;
  return decoded === undefined
    ? undefined
    : { folded: [...decoded].map(foldCharacter).join(''), end: at + end + 1 };
}

const BREAKS = new Set([
  'br',
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'tr',
  'td',
  'h1',
  'h2',
  'h3',
  'h4',
  'section',
  'label',
]);

function tag(source: string, at: number, close: (mark: string, from: number) => number): Piece | undefined {
  const head = /^<(\/?)([a-z!][a-z0-9]*)/i.exec(source.slice(at, at + 20));
  const end = head ? close('>', at) : -1;
  if (!head || end < 0) return undefined;
  const name = (head[2] ?? '').toLowerCase();
  if (name === 'a') return { folded: head[1] ? MARK.linkEnd : MARK.linkStart, end };
  return { folded: BREAKS.has(name) ? '\n' : '', end };
}

const remembered = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = remembered.get(character);
  if (known !== undefined) return known;
  const folded = foldUnknown(character);
  if (remembered.size < 4096) remembered.set(character, folded);
  return folded;
}

function foldUnknown(character: string): string {
  if (APOSTROPHES.includes(character)) return "'";
  if (QUOTES.includes(character)) return '"';
  if (DASHES.includes(character)) return '-';
  if (DOTS.includes(character)) return '·';
  if (INVISIBLE.test(character)) return ''; // before the spaces: for JavaScript U+FEFF is one
  if (SPACE.test(character)) return ' ';
  if (character < ' ') return '';
  const lower = character.normalize('NFKD').toLowerCase();
  return [...lower]
    .map((part) => (INVISIBLE.test(part) ? '' : (JOINED[part] ?? LOOKALIKES.get(part) ?? part)))
    .join('');
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}
