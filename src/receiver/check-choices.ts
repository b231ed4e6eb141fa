import type { ExpectedChoice, SignedChoice, Statement } from '../proof/index.ts';
import { Refusal } from './problem.ts';

/**
 * Checks that the choices are exactly those of the Notice, in its order, each about its exact sentence of that day.
 *
 * @throws {Refusal} `choices-differ`, naming the choice.
 */
export function checkChoices({ claims, choices }: Statement, expected: readonly ExpectedChoice[]): void {
  // an undisclosed digest could be shown later as another answer to the same question
  if (choices.length !== expected.length || claims.choices.length !== expected.length) {
    throw refusal('there are more or fewer choices than the notice has');
  }
  for (const [at, choice] of expected.entries()) checkChoice(choices[at]!, choice);
  const event = choices.some(({ granted }) => granted) ? 'given' : 'refused';
  if (claims.event !== event) throw refusal('"event" says otherwise than the choices');
}

function checkChoice(signed: SignedChoice, { id, to, purpose, channel, text }: ExpectedChoice): void {
  if (signed.id !== id || signed.to !== to || signed.purpose !== purpose || signed.channel !== channel) {
    throw refusal(`"${id}" is not as the notice has it`);
  }
  if (signed.text !== text) throw refusal(`"${id}" is about another sentence than the notice has`);
}

function refusal(detail: string): Refusal {
  return new Refusal('choices-differ', detail);
}
