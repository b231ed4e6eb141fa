import type { Severity } from '../../base/diagnostic.ts';
import type { Passage } from '../passage.ts';
import type { Context } from '../context.ts';
import type { Report, Subject } from '../rule.ts';
import type { Mention, Reading } from '../text/reading.ts';

/** Shows a rule each passage of these contexts that could be read. */
export function eachReading(
  { passages }: Subject,
  contexts: readonly Context[],
  look: (reading: Reading, passage: Passage) => void,
): void {
  for (const passage of passages) {
    if (contexts.includes(passage.context) && passage.reading) look(passage.reading, passage);
  }
}

/** Reports the words of a mention, with the term as it was written. */
export function reportMention(
  report: Report,
  passage: Passage,
  mention: Pick<Mention, 'start' | 'end'>,
  severity?: Severity,
): void {
  const term = passage.text.slice(mention.start, mention.end);
  report({
    at: passage,
    start: mention.start,
    end: mention.end,
    data: { term },
    ...(severity && { severity }),
  });
}

/** Reports a passage as a whole: what it lacks stands nowhere. */
export function reportPassage(report: Report, passage: Passage, severity?: Severity): void {
  report({ at: passage, data: { term: passage.text.trim() }, ...(severity && { severity }) });
}
