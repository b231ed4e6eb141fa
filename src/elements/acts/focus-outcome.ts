import type { FormState } from '../form-view.ts';
import type { Stage } from '../stage.ts';
import { focusControl } from './focus-control.ts';
import { rootOf } from './host-of.ts';

/** Takes the focus to what the person has to know next, once it is drawn: the summary of faults, or the receipt. */
export async function focusOutcome(stage: Stage): Promise<void> {
  await stage.host.updateComplete;
  const place = places[stage.progress.state];
  if (place) focusControl(rootOf(stage), place);
}

const places: Readonly<Partial<Record<FormState, string>>> = { invalid: 'summary', recorded: 'sent' };
