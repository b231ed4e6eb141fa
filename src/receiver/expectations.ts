import type { Notice } from '../notice/index.ts';
import { expectedChoices, expectedTranscript } from '../proof/index.ts';
import type { ExpectedChoice, StatementClaims } from '../proof/index.ts';

/** What a statement on a Notice must say, in one language on one day. */
export interface Expectation {
  readonly transcript: string;
  readonly choices: readonly ExpectedChoice[];
}

/** Answers what a statement must say. Its language and its date must have been checked. */
export type Expect = (claims: StatementClaims, notice: Notice) => Promise<Expectation>;

/** Days pass and notices change: what nobody asks for any more is forgotten with the rest. */
const MOST_KEPT = 500;

/** Computes each expectation once: every form of a day, in a language, must say the same. */
export function createExpectations(): Expect {
  const kept = new Map<string, Promise<Expectation>>();
  return ({ form, shown }, notice) => {
    const key = [form.notice, form.locale, shown.date].join(' ');
    const known = kept.get(key);
    if (known) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const expectation = compute(notice, form.locale, shown.date);
    kept.set(key, expectation);
    return expectation;
  };
}

async function compute(notice: Notice, locale: string, date: string): Promise<Expectation> {
  const [transcript, choices] = await Promise.all([
    expectedTranscript(notice, locale, date),
    expectedChoices(notice, locale, date),
  ]);
  return { transcript, choices };
}
