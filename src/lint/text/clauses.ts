import type { Concept } from '../lexicon/lexicon.ts';
import type { Match } from './phrases.ts';
import type { Word } from './words.ts';

type Found = Match<Concept>;

/** Where the sentences and clauses of a text are, and which of its words a negation turns. */
export interface Division {
  readonly sentences: readonly number[];
  readonly clauses: readonly number[];
  /** Index of the first word of each sentence. */
  readonly starts: readonly number[];
  turned(word: number): boolean;
}

const CLAUSE_MARKS = new Set([':', ';', '(', ')', '-', '[', ']', '"']);
const SENTENCE_MARKS = new Set(['.', '!', '?', '\n']);
const ABBREVIATED = new Set([
  'etc',
  'art',
  'no',
  'ex',
  'min',
  'tel',
  'bzw',
  'resp',
  'max',
  'st',
  'mr',
  'mme',
]);
/** No sentence is read as longer than this: what stands further apart has nothing to do with each other, and work stays linear. */
const MAX_SENTENCE = 100;
/** How far « sans » and "without" reach, in words. */
const WITHOUT_REACH = 5;

/** Divides a text into sentences and clauses. A negation turns its clause; a contrast or a new subject ends it. */
export function divide(words: readonly Word[], matches: readonly Found[]): Division {
  const openings = clauseOpenings(words, matches);
  const sentences: number[] = [];
  const clauses: number[] = [];
  const starts = [0];
  let clause = 0;
  for (const [at, word] of words.entries()) {
    if (openings.has(at)) clause++;
    sentences.push(starts.length - 1);
    clauses.push(clause);
    if (word.kind === 'mark' && CLAUSE_MARKS.has(word.text)) clause++;
    if (endsSentence(words, at) || at + 1 - (starts.at(-1) ?? 0) >= MAX_SENTENCE) {
      starts.push(at + 1);
      clause++;
    }
  }
  const turned = turnedWords(words, matches, clauses);
  return { sentences, clauses, starts, turned: (word) => turned[word] === 1 };
}

function endsSentence(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.kind !== 'mark' || !SENTENCE_MARKS.has(word.text)) return false;
  if (word.text !== '.') return true;
  const before = words[at - 1];
  return !before || before.kind === 'name' || (before.text.length > 1 && !ABBREVIATED.has(before.text));
}

function clauseOpenings(words: readonly Word[], matches: readonly Found[]): ReadonlySet<number> {
  const joiners = new Set<number>();
  const openings = new Set<number>();
  for (const { concept, first } of matches) if (concept === 'and') joiners.add(first);
  for (const match of matches) {
    if (match.concept === 'contrast') openings.add(match.first);
    if (match.concept !== 'opens') continue;
    if (words[match.first - 1]?.text === ',' || joiners.has(match.first - 1)) openings.add(match.first);
  }
  return openings;
}

function turnedWords(
  words: readonly Word[],
  matches: readonly Found[],
  clauses: readonly number[],
): readonly number[] {
  const harmless: boolean[] = [];
  for (const match of matches) {
    if (match.concept === 'notNegator')
      for (let at = match.first; at <= match.last; at++) harmless[at] = true;
  }
  const negated = new Set<number>();
  const turned: number[] = [];
  for (const match of matches) {
    if (harmless[match.first]) continue;
    // « Non, … » answers; it turns nothing
    if (match.concept === 'negator' && words[match.last + 1]?.text !== ',')
      negated.add(clauses[match.first] ?? -1);
    if (match.concept === 'without') turnAfter(match.last, turned, clauses);
  }
  if (negated.size > 0) for (const [at, clause] of clauses.entries()) if (negated.has(clause)) turned[at] = 1;
  return turned;
}

function turnAfter(word: number, turned: number[], clauses: readonly number[]): void {
  for (let at = word + 1; at <= word + WITHOUT_REACH && clauses[at] === clauses[word]; at++) turned[at] = 1;
}
