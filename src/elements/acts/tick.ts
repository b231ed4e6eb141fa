import { choicesOf } from '../choices-of.ts';
import { ConsentChangeEvent } from '../events/consent-change-event.ts';
import type { Progress } from '../progress.ts';
import type { Stage, Tick } from '../stage.ts';
import { withRecap, withTick } from './steps.ts';

/** How long the recap waits for the next tick before it is read out. */
const RECAP_PAUSE_MS = 400;

/** One recap is due per form, whatever the number of ticks. */
const due = new WeakMap<Stage, ReturnType<typeof setTimeout>>();

/** A step further. */
export function move(stage: Stage, progress: Progress): void {
  stage.progress = progress;
  stage.host.requestUpdate();
}

/** A box ticked or unticked. Answers whether it may be: not while the form is on its way. */
export function tick(stage: Stage, act: Tick): boolean {
  if (stage.progress.state === 'submitting') return false;
  stage.progress = withTick(stage.progress, act);
  clearTimeout(due.get(stage));
  due.set(
    stage,
    setTimeout(() => settleRecap(stage), RECAP_PAUSE_MS),
  );
  const choice = choicesOf(stage.notice(), stage.progress.ticked).find(({ id }) => id === act.choice);
  if (choice) stage.host.dispatchEvent(new ConsentChangeEvent(choice));
  stage.acts?.recheck();
  return true;
}

/** Takes ticks away at once. */
export function untick(stage: Stage, choices: Iterable<string>): void {
  for (const choice of [...choices]) tick(stage, { choice, granted: false, trusted: true });
  settleRecap(stage);
}

/** The recap catches up with the ticks. */
export function settleRecap(stage: Stage): void {
  clearTimeout(due.get(stage));
  move(stage, withRecap(stage.progress));
}
