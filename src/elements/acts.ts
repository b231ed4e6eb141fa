import type { Notice } from '../notice/model.ts';
import { readValues, showTicks } from './controls.ts';
import { downloadFile } from './download-file.ts';
import {
  ConsentChangeEvent,
  ConsentErrorEvent,
  ConsentInvalidEvent,
  ConsentRecordedEvent,
  ConsentSignedEvent,
  ConsentSubmitEvent,
} from './events.ts';
import type { Choice } from './events.ts';
import { findFaults } from './find-faults.ts';
import type { Fault } from './find-faults.ts';
import type { FormView } from './form-view.ts';
import * as step from './progress.ts';
import type { Progress } from './progress.ts';
import { referenceOf } from './reference.ts';
import type { Outcome, Sender } from './sender.ts';
import type { Destination, Draft } from './sending/draft.ts';
import { tellIntegrator } from './tell-integrator.ts';
import { readTranscript } from './transcript.ts';

/** Where the acts of a person take place: one form, as its element shows it. */
export interface Stage {
  /** How far the person is; an act replaces it. */
  progress: Progress;
  recapTimer?: ReturnType<typeof setTimeout>;
  /** The form as it was last drawn. */
  readonly view: () => FormView | undefined;
  readonly notice: () => Notice | undefined;
  readonly root: () => ShadowRoot;
  readonly destination: () => Destination;
  readonly sender: Sender;
  /** Draws the form anew. */
  update(): void;
  /** Learns the receiver's time, epoch seconds. */
  correctDay(now: number): void;
  /** Answers `false` when the page cancelled. */
  dispatch(event: Event): boolean;
}

/** How long the recap waits for the next tick before it is read out. */
const RECAP_PAUSE_MS = 400;

/** A box ticked or unticked. Answers whether it may be: not while the form is on its way. */
export function tick(stage: Stage, choice: string, granted: boolean, trusted: boolean): boolean {
  if (stage.progress.state === 'submitting') return false;
  stage.progress = step.withTick(stage.progress, choice, granted, trusted);
  clearTimeout(stage.recapTimer);
  stage.recapTimer = setTimeout(() => settleRecap(stage), RECAP_PAUSE_MS);
  stage.dispatch(new ConsentChangeEvent(choiceOf(stage, choice)));
  recheck(stage);
  return true;
}

/** Takes ticks away at once. */
export function untick(stage: Stage, choices: readonly string[]): void {
  for (const choice of choices) tick(stage, choice, false, true);
  settleRecap(stage);
}

/** Looks again at what was to be corrected; finds nothing new. */
export function recheck(stage: Stage): void {
  if (stage.progress.faults.length) move(stage, step.withCorrections(stage.progress, faultsOf(stage)));
}

/** Whether the form can be sent as it stands; the faults are shown. */
export function validate(stage: Stage): boolean {
  const faults = faultsOf(stage);
  move(stage, step.withFaults(stage.progress, faults));
  if (faults.length) stage.dispatch(new ConsentInvalidEvent(faults));
  return !faults.length;
}

/** Gets ready to send, at the first sign that someone fills the form in. */
export async function prepare(stage: Stage): Promise<void> {
  const notice = stage.notice();
  const now = notice && (await stage.sender.prepare(notice, stage.destination()));
  if (now !== undefined) stage.correctDay(now);
}

/** Sends the form. Settles when it is known what came of it. */
export async function submit(stage: Stage, preview: boolean): Promise<void> {
  const { progress } = stage;
  const view = stage.view();
  if (!view || progress.state === 'submitting' || progress.state === 'recorded') return;
  showTicks(stage.root(), progress.ticked);
  settleRecap(stage);
  if (!validate(stage) || !stage.dispatch(new ConsentSubmitEvent(choicesOf(stage))) || preview) return;
  const draft = writeDraft(stage, view);
  move(stage, step.whileSubmitting(stage.progress));
  const destination = stage.destination();
  const outcome = await stage.sender.send(draft, destination, (statement) => {
    const signed = new ConsentSignedEvent(statement, destination.endpoint);
    return stage.dispatch(signed) ? undefined : { answer: signed.answer };
  });
  if (stage.notice()?.digests === draft.notice.digests) conclude(stage, outcome);
}

/** The proof of what was recorded, as JSON. */
export async function exportProof({ progress }: Stage): Promise<Blob> {
  if (!progress.receipted) throw new TypeError('"exportProof" must wait for consent-recorded');
  return new Blob([await progress.receipted.proof()], { type: 'application/json' });
}

/** Hands the proof to the person as a file; a receiver that can't be reached is said, and may be asked again. */
export async function download(stage: Stage): Promise<void> {
  const { receipted, download: before } = stage.progress;
  if (!receipted || before === 'loading') return;
  move(stage, { ...stage.progress, download: 'loading' });
  try {
    const name = `${stage.view()?.say('receipt.file')}-${referenceOf(receipted.id)}.json`;
    downloadFile(await exportProof(stage), name);
    move(stage, { ...stage.progress, download: 'ready' });
  } catch {
    move(stage, { ...stage.progress, download: 'failed' });
  }
}

/** Every box, ticked or not. */
export function choicesOf(stage: Stage): Choice[] {
  return (stage.notice()?.choices ?? []).map(({ id }) => choiceOf(stage, id));
}

function choiceOf({ notice, progress }: Stage, choice: string): Choice {
  const { id, purpose, to, channel } = notice()!.choices.find((known) => known.id === choice)!;
  return { id, purpose, recipient: to, channel, granted: progress.ticked.has(id) };
}

function faultsOf(stage: Stage): Fault[] {
  const notice = stage.notice();
  const { ticked } = stage.progress;
  return notice ? findFaults(notice, { values: readValues(stage.root()), ticked }) : [];
}

function settleRecap(stage: Stage): void {
  clearTimeout(stage.recapTimer);
  move(stage, step.withRecap(stage.progress));
}

function writeDraft({ root, progress }: Stage, { notice, locale, date, texts }: FormView): Draft {
  return {
    notice: { ...notice, texts: { [locale]: texts } },
    locale,
    date,
    transcript: readTranscript(root()),
    values: readValues(root()),
    granted: [...progress.ticked],
    trusted: progress.scripted.size === 0,
  };
}

function conclude(stage: Stage, outcome: Outcome): void {
  const { progress } = stage;
  if ('taken' in outcome) return move(stage, { ...progress, state: 'ready' });
  if ('receipted' in outcome) {
    move(stage, step.whenRecorded(progress, outcome.receipted));
    stage.dispatch(new ConsentRecordedEvent(outcome.receipted.id, choicesOf(stage)));
    return;
  }
  if ('outdated' in outcome) stage.correctDay(outcome.outdated);
  else {
    tellIntegrator('error', 'what was sent is not recorded', outcome.cause);
    stage.dispatch(new ConsentErrorEvent(outcome.error));
  }
  move(stage, step.whenUnsent(progress, 'outdated' in outcome ? 'dates' : outcome.unsent));
}

function move(stage: Stage, progress: Progress): void {
  stage.progress = progress;
  stage.update();
}
