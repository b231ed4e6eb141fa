import { choicesOf } from '../choices-of.ts';
import { readValues, showTicks } from '../controls.ts';
import { ConsentErrorEvent } from '../events/consent-error-event.ts';
import { ConsentInvalidEvent } from '../events/consent-invalid-event.ts';
import { ConsentRecordedEvent } from '../events/consent-recorded-event.ts';
import { ConsentSignedEvent } from '../events/consent-signed-event.ts';
import { ConsentSubmitEvent } from '../events/consent-submit-event.ts';
import type { FormView } from '../form-view.ts';
import type { Stage } from '../stage.ts';
import { tellIntegrator } from '../tell-integrator.ts';
import { failureOf } from './failure-of.ts';
import { findFaults } from './find-faults.ts';
import type { Fault } from './find-faults.ts';
import { destinationOf, rootOf } from './host-of.ts';
import type { Draft } from './sending/draft.ts';
import type { Ending, Sending } from './sending/sending.ts';
import { whileSubmitting, withCorrections, withFaults } from './steps.ts';
import { move, settleRecap } from './tick.ts';
import { readTranscript } from './transcript.ts';

/** Whether the form can be sent as it stands; the faults are shown. */
export function validate(stage: Stage): boolean {
  const faults = faultsOf(stage);
  move(stage, withFaults(stage.progress, faults));
  if (faults.length) stage.host.dispatchEvent(new ConsentInvalidEvent(faults));
  return !faults.length;
}

/** Looks again at what was to be corrected; finds nothing new. */
export function recheck(stage: Stage): void {
  if (stage.progress.faults.length) move(stage, withCorrections(stage.progress, faultsOf(stage)));
}

/** Sends the form. Settles when it is known what came of it. */
export async function submit(stage: Stage, sending: Sending, preview: boolean): Promise<void> {
  const { progress } = stage;
  const view = stage.view();
  if (!view || progress.state === 'submitting' || progress.state === 'recorded') return;
  showTicks(rootOf(stage), progress.ticked); // a box that only a script ticked is no choice of the person's
  settleRecap(stage);
  if (!validate(stage)) return;
  const asked = new ConsentSubmitEvent(choicesOf(stage.notice(), stage.progress.ticked));
  if (!stage.host.dispatchEvent(asked)) return;
  if (preview) return move(stage, { ...stage.progress, state: 'error', unsent: 'preview' });
  const draft = writeDraft(stage, view);
  move(stage, whileSubmitting(stage.progress));
  try {
    const ending = await sending.send(draft, destinationOf(stage), offerOn(stage));
    if (isSameForm(stage, draft)) conclude(stage, ending);
  } catch (cause) {
    if (isSameForm(stage, draft)) fail(stage, cause);
  }
}

/** What was sent is not known to be recorded: said, and everything stays as it was. */
export function fail(stage: Stage, cause: unknown): void {
  const { unsent, error } = failureOf(cause);
  tellIntegrator('error', 'what was sent is not recorded', cause);
  move(stage, { ...stage.progress, state: 'error', unsent });
  stage.host.dispatchEvent(new ConsentErrorEvent(error));
}

function conclude(stage: Stage, ending: Ending): void {
  const { progress } = stage;
  if ('taken' in ending) return move(stage, { ...progress, state: 'ready' });
  if ('outdated' in ending) {
    stage.turnDay(ending.outdated);
    return move(stage, { ...progress, state: 'error', unsent: 'dates' });
  }
  move(stage, { ...progress, state: 'recorded', receipted: ending.receipted });
  stage.host.dispatchEvent(
    new ConsentRecordedEvent(ending.receipted.id, choicesOf(stage.notice(), stage.progress.ticked)),
  );
}

function offerOn(
  stage: Stage,
): (statement: string) => { readonly answer: ConsentSignedEvent['answer'] } | undefined {
  return (statement) => {
    const signed = new ConsentSignedEvent(statement, destinationOf(stage).endpoint);
    return stage.host.dispatchEvent(signed) ? undefined : { answer: signed.answer };
  };
}

function faultsOf(stage: Stage): Fault[] {
  const notice = stage.notice();
  const { ticked } = stage.progress;
  return notice ? findFaults(notice, { values: readValues(rootOf(stage)), ticked }) : [];
}

function writeDraft(stage: Stage, { notice, locale, date, texts }: FormView): Draft {
  return {
    notice: { ...notice, texts: { [locale]: texts } },
    locale,
    date,
    transcript: readTranscript(rootOf(stage)),
    values: readValues(rootOf(stage)),
    granted: [...stage.progress.ticked],
    trusted: stage.progress.scripted.size === 0,
  };
}

/** The page may have put another form in place meanwhile. */
function isSameForm(stage: Stage, draft: Draft): boolean {
  return stage.notice()?.form === draft.notice.form;
}
