import type { Choice } from './choice.ts';
import { ConsentEvent } from './consent-event.ts';

/** `consent-submit`: the person sends, nothing is signed yet. Cancel it to stop. */
export class ConsentSubmitEvent extends ConsentEvent<{ readonly choices: readonly Choice[] }> {
  constructor(choices: readonly Choice[]) {
    super('consent-submit', { choices }, true);
  }
}
