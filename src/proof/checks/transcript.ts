import { expectedTranscript } from '../expected-transcript.ts';
import type { OpenProof } from '../open-proof.ts';
import { failed, passed } from '../verdict.ts';
import type { Check } from '../verdict.ts';

/** Did the page show the texts of the Notice, all of them, and nothing else? */
export async function checkTranscript({
  statement: { claims },
  proof: { notice },
}: OpenProof): Promise<Check> {
  // A Notice by a stranger may lack any text: then no page can have shown it.
  const expected = await expectedTranscript(notice, claims.form.locale, claims.shown.date).catch(
    () => undefined,
  );
  const isShown = expected === claims.shown.transcript;
  return isShown ? passed('transcript') : failed('transcript', 'transcript-mismatch');
}
