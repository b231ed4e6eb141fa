import type { Passage } from '../passage.ts';
import type { Mention, Reading } from '../text/reading.ts';
import { flowOf } from './flow.ts';

/** Whether « notamment », « etc. », « et autres » leaves a list of recipients open, and not a list of goods. */
export function leavesListOpen(mention: Mention, reading: Reading, passage: Passage): boolean {
  const before = neighbour(mention.first, -1, reading);
  const after = neighbour(mention.last, 1, reading);
  const touches = isRecipient(before, reading) || isRecipient(after, reading);
  if (!touches) return false;
  return passage.context === 'notice' ? flowOf(mention, reading) : true;
}

/** How far a list may be from what leaves it open, in words. */
const REACH = 6;

/** The nearest word on one side, over commas, brackets and articles. */
function neighbour(from: number, step: 1 | -1, reading: Reading): number {
  let at = from + step;
  while (Math.abs(at - from) < REACH && isPassed(at, reading)) at += step;
  return at;
}

function isPassed(at: number, reading: Reading): boolean {
  const word = reading.words[at];
  if (!word) return false;
  if (word.kind === 'mark') return word.text === ',' || word.text === '(';
  return word.kind === 'word' && reading.covers(at, 'plural', 'by', 'of') && !isRecipient(at, reading);
}

function isRecipient(at: number, reading: Reading): boolean {
  return reading.words[at]?.kind === 'name' || reading.covers(at, 'partner', 'traders', 'group');
}
