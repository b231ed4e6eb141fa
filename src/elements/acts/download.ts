import type { Stage } from '../stage.ts';
import { downloadFile } from './download-file.ts';
import { referenceOf } from './reference.ts';
import { move } from './tick.ts';

/** Hands the proof to the person as a file; a receiver that can't be reached is said, and may be asked again. */
export async function download(stage: Stage): Promise<void> {
  const { receipted, download: before } = stage.progress;
  if (!receipted || before === 'loading') return;
  move(stage, { ...stage.progress, download: 'loading' });
  try {
    const name = `${stage.notice()?.form.id}-${referenceOf(receipted.id)}.json`;
    downloadFile(await exportProof(stage), name);
    move(stage, { ...stage.progress, download: 'ready' });
  } catch {
    move(stage, { ...stage.progress, download: 'failed' });
  }
}

/** The proof of what was recorded, as JSON. */
export async function exportProof({ progress }: Stage): Promise<Blob> {
  if (!progress.receipted) throw new TypeError('"exportProof" must wait for consent-recorded');
  return new Blob([await progress.receipted.proof()], { type: 'application/json' });
}
