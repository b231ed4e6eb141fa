import type { CalendarDate } from './dates.ts';
import { fillDates } from './dates.ts';
import type { DateWords, NoticeLaw, Text } from './model.ts';

/** What a sentence says once bold and links are taken away: what is hashed, whatever marks it up. */
export function plainText(text: Text): string {
  if (typeof text === 'string') return text;
  return text.map((segment) => (typeof segment === 'string' ? segment : segment[1])).join('');
}

/** The plain sentence of a day, white space folded: no-break spaces are typography, not meaning. */
export function spokenText(text: Text, date: CalendarDate, words: DateWords, law: NoticeLaw): string {
  return foldSpace(fillDates(plainText(text), date, words, law));
}

/** NFC, runs of white space as one space, none at the ends: the form in which texts are compared and hashed. */
export function foldSpace(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
