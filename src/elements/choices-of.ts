import type { Notice } from '../notice/model.ts';
import type { Choice } from './events/choice.ts';

/** Every box of a form, ticked or not, in the order of the Notice. */
export function choicesOf(notice: Notice | undefined, ticked: ReadonlySet<string>): Choice[] {
  return (notice?.choices ?? []).map(({ id, purpose, to, channel }) => {
    return { id, purpose, recipient: to, channel, granted: ticked.has(id) };
  });
}
