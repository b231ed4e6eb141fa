import { canonicalize } from '../../base/canonical.ts';
import { expectedChoices } from '../expected-choices.ts';
import type { ExpectedChoice } from '../expected-choices.ts';
import type { OpenProof } from '../open-proof.ts';
import type { ConsentEvent, SignedChoice } from '../statement.ts';
import { failed, passed, unknown } from '../verdict.ts';
import type { Check } from '../verdict.ts';

/** Are the signed choices those of the Notice, each with the sentence as it read that day? */
export async function checkChoices({ statement, disclosed, proof: { notice } }: OpenProof): Promise<Check> {
  if (!disclosed) return unknown('choices', 'not-checked');
  const { form, shown, event, choices: signed } = statement.claims;
  const { choices } = disclosed;
  const expected = await expectedChoices(notice, form.locale, shown.date).catch(() => undefined);
  if (expected?.length !== signed.length || !areAmong(choices, expected))
    return failed('choices', 'choice-mismatch');
  if (!isPossible(event, choices, signed.length)) return failed('choices', 'event-mismatch');
  return choices.length < signed.length ? unknown('choices', 'choices-withheld') : passed('choices');
}

/** Whether the disclosed choices are some of the expected ones, in their order, none twice. */
function areAmong(choices: readonly ExpectedChoice[], expected: readonly ExpectedChoice[]): boolean {
  const left = expected.map(spell);
  return choices.every((choice) => {
    const at = left.indexOf(spell(choice));
    left.splice(0, at + 1);
    return at >= 0;
  });
}

function spell({ id, to, purpose, channel, text }: ExpectedChoice): string {
  return canonicalize({ id, to, purpose, channel, text });
}

/** Consent is given by one tick at least. Choices that are withheld may have any. */
function isPossible(event: ConsentEvent, choices: readonly SignedChoice[], count: number): boolean {
  const isGranted = choices.some(({ granted }) => granted);
  return event === 'given' ? isGranted || choices.length < count : !isGranted;
}
