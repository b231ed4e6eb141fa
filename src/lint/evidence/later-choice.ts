import type { Mention, Reading } from '../text/reading.ts';

/** What says that a recipient will be chosen later: a number to come before it, a place or a need after it. */
export function laterChoice(recipient: Mention, reading: Reading): Pick<Mention, 'start' | 'end'> | undefined {
  const choice = reading.all('several', 'nearby').find((mention) => mention.sentence === recipient.sentence && isNear(mention, recipient));
  if (!choice) return undefined;
  return { start: Math.min(choice.start, recipient.start), end: Math.max(choice.end, recipient.end) };
}

function isNear(choice: Mention, recipient: Mention): boolean {
  if (choice.first > recipient.last) return choice.first - recipient.last <= 4;
  return recipient.first - choice.last <= (choice.concept === 'several' ? 4 : 2);
}
