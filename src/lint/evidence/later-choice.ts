import type { Mention, Reading } from '../text/reading.ts';

/** A choice to come, from its first to its last word. */
export interface LaterChoice extends Pick<Mention, 'start' | 'end'> {
  /** By a number, « jusqu’à 3 », and not by a place. */
  readonly counted: boolean;
}

/** What says that a recipient will be chosen later: a number to come before it, a place or a need after it. */
export function laterChoice(recipient: Mention, reading: Reading): LaterChoice | undefined {
  const choice = reading
    .allIn(recipient.sentence, 'several', 'nearby')
    .find((mention) => isNear(mention, recipient));
  if (!choice) return undefined;
  return {
    start: Math.min(choice.start, recipient.start),
    end: Math.max(choice.end, recipient.end),
    counted: choice.concept === 'several',
  };
}

function isNear(choice: Mention, recipient: Mention): boolean {
  if (choice.first > recipient.last) return choice.first - recipient.last <= 4;
  return recipient.first - choice.last <= (choice.concept === 'several' ? 4 : 2);
}
