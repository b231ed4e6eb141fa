import { fold, MARK } from './fold.ts';

/** A word, a name or a punctuation mark of a text, folded, with its place in the source. */
export interface Word {
  readonly text: string;
  readonly kind: 'word' | 'name' | 'mark';
  /** Offsets in the source, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** What parts it from the word before: a space, an apostrophe, a hyphen, a point, or nothing. */
  readonly before: string;
  /** Letters that stood apart, `p a r t n e r`, joined: the word may hold several. */
  readonly joined?: boolean;
  /** Of a name: the caller declared it. */
  readonly declared?: boolean;
  /** Filled in by a template. */
  readonly slot?: boolean;
}

const WORD = /[\p{L}\p{N}]/u;
// « appelé·e », « partenaire(s) », « client-e-s », « Partner*innen »: what follows the joiner says nothing new
const ENDINGS = new Set(
  'e s es x ne nes le les ale ales aux trice trices euse euses rice rices ve ves ere eres se ses te tes fe fes n en in innen a as o os i er ers re res'.split(
    ' ',
  ),
);
const LEET: Readonly<Record<string, string>> = {
  '@': 'a',
  '€': 'e',
  $: 's',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
};

/** The words of a text in order. Apostrophes and hyphens part words, as spaces do. */
export function words(source: string): Word[] {
  const folded = fold(source);
  const found: Word[] = [];
  const text = folded.text;
  let before = '';
  const push = (word: string, kind: Word['kind'], from: number, to: number, slot?: true): void => {
    found.push({
      text: word,
      kind,
      start: folded.starts[from] ?? 0,
      end: folded.ends[to - 1] ?? source.length,
      before,
      ...(slot && { slot }),
    });
    before = '';
  };
  for (let at = 0; at < text.length;) {
    const character = text.charAt(at);
    if (isLetter(character)) {
      const end = wordEnd(text, at);
      const stop = endingsEnd(text, at, end);
      push(unleet(text.slice(at, end)), 'word', at, stop);
      at = stop;
    } else if (character === MARK.slot) push(character, 'name', at, ++at, true);
    else if (text.startsWith('...', at)) push('...', 'mark', at, (at += 3));
    else if (character === ' ' || character === "'" || character === '·' || isHyphen(text, at)) {
      before = before === ' ' ? ' ' : character;
      at++;
    } else push(character, 'mark', at, ++at);
  }
  return joinSpacedLetters(found);
}

function isLetter(character: string | undefined): boolean {
  if (character === undefined || character === '') return false;
  if (character < '\u0080')
    return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
  return WORD.test(character);
}

function isHyphen(text: string, at: number): boolean {
  const character = text[at];
  if (character === '-' || character === '_') return isLetter(text[at - 1]) || isLetter(text[at + 1]);
  if (character !== '.' && character !== '/') return false;
  if (!isLetter(text[at - 1])) return false;
  // a point or slash inside a word parts it, but ends no sentence; nor does the first point of « u. a. »
  return (
    isLetter(text[at + 1]) ||
    (!isLetter(text[at - 2]) && text[at + 1] === ' ' && isLetter(text[at + 2]) && text[at + 3] === '.')
  );
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (isLetter(text[at]) || isDisguise(text, at)) at++;
  return at;
}

function isDisguise(text: string, at: number): boolean {
  const character = text[at];
  return (
    (character === '@' || character === '€' || character === '$') &&
    isPlain(text[at - 1]) &&
    isPlain(text[at + 1])
  );
}

function isPlain(character: string | undefined): boolean {
  return character !== undefined && character >= 'a' && character <= 'z';
}

function unleet(word: string): string {
  if (word.length < 4 || !/[0-9@€$]/.test(word)) return word;
  return [...word]
    .map((character, at) =>
      isPlain(word[at - 1]) && isPlain(word[at + 1]) ? (LEET[character] ?? character) : character,
    )
    .join('');
}

function endingsEnd(text: string, start: number, end: number): number {
  if (end - start < 2) return end;
  let at = end;
  for (let turn = 0; turn < 3; turn++) {
    const next = endingEnd(text, at);
    if (next === at) break;
    at = next;
  }
  return isLetter(text[at]) || (text[at] === '-' && isLetter(text[at + 1])) || text[at] === "'" ? end : at;
}

function endingEnd(text: string, at: number): number {
  const joiner = text[at];
  if (joiner === undefined || !'·(.-/*_:'.includes(joiner)) return at;
  const from = joiner === '/' && text[at + 1] === '-' ? at + 2 : at + 1;
  let end = from;
  while (end - from < 6 && isPlain(text[end])) end++;
  const ending = text.slice(from, end);
  if (joiner === '(')
    return text[end] === ')' && (ENDINGS.has(ending) || ending.length <= 2) && ending !== ''
      ? closeBracket(text, end)
      : at;
  return ENDINGS.has(ending) ? end : at;
}

/** « appelé(e)s »: the plural after the bracket belongs to the ending. */
function closeBracket(text: string, bracket: number): number {
  return text[bracket + 1] === 's' && !isLetter(text[bracket + 2]) ? bracket + 2 : bracket + 1;
}

/** Joins `p a r t n e r` and `S.A.R.L.`: letters standing apart by spaces, four or more, or by points or hyphens, three or more. */
function joinSpacedLetters(found: readonly Word[]): Word[] {
  const out: Word[] = [];
  for (let at = 0; at < found.length;) {
    const end = lettersEnd(found, at);
    const first = found[at];
    const last = found[end - 1];
    if (!first || !last) break;
    if (end - at >= (last.before === ' ' ? 4 : 3)) {
      const text = found.slice(at, end).reduce((joined, word) => joined + word.text, '');
      out.push({ ...first, text, end: last.end, joined: true });
    } else out.push(...found.slice(at, end));
    at = end;
  }
  return out;
}

/** Where the run of single letters with one kind of gap ends; at least one word further. */
function lettersEnd(found: readonly Word[], from: number): number {
  if (!isSingle(found[from])) return from + 1;
  let at = from + 1;
  const gap = found[at]?.before;
  while (gap !== "'" && isSingle(found[at]) && found[at]?.before === gap) at++;
  return at;
}

function isSingle(word: Word | undefined): boolean {
  return word?.kind === 'word' && word.text.length === 1 && isPlain(word.text);
}
