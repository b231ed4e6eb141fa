import type { Acts, Stage } from '../stage.ts';
import { actStyles } from './act-styles.ts';
import { click } from './click.ts';
import { exportProof } from './download.ts';
import { errorSummary } from './error-summary.ts';
import { faultView } from './fault-view.ts';
import { focusOutcome } from './focus-outcome.ts';
import { grantedView } from './granted-view.ts';
import { destinationOf } from './host-of.ts';
import { receiptStyles } from './receipt-styles.ts';
import { receiptView } from './receipt-view.ts';
import { createSending } from './sending/sending.ts';
import { recheck, submit, validate } from './submit.ts';
import { settleRecap, tick } from './tick.ts';
import { unsentView } from './unsent-view.ts';
import { watchPage } from './watch-page.ts';

/** The acts on one form. Their code arrives at the first interaction: it is of no use to someone who only reads. */
export function createActs(stage: Stage): Acts {
  const sending = createSending();
  watchPage(stage);
  for (const act of stage.early) tick(stage, act);
  if (stage.early.length) settleRecap(stage);
  stage.early = [];
  return {
    click: (event) => click(stage, event),
    async prepare() {
      const notice = stage.notice();
      try {
        const now = notice && (await sending.prepare(notice, destinationOf(stage)));
        if (now !== undefined) stage.turnDay(now);
      } catch {
        // nothing is lost: sending asks again, and says so if it fails
      }
    },
    recheck: () => recheck(stage),
    async validate() {
      const isValid = validate(stage);
      await focusOutcome(stage);
      return isValid;
    },
    async submit(preview) {
      await submit(stage, sending, preview);
      await focusOutcome(stage);
    },
    exportProof: () => exportProof(stage),
    errorSummary,
    faultView,
    grantedView,
    unsentView,
    receiptView,
    styles: [actStyles, receiptStyles],
  };
}
