import type { Choice } from './choice.ts';
import { ConsentEvent } from './consent-event.ts';

/** `consent-recorded`: the receiver kept the statement, and its receipt was verified. */
export class ConsentRecordedEvent extends ConsentEvent<{
  readonly id: string;
  readonly choices: readonly Choice[];
}> {
  constructor(id: string, choices: readonly Choice[]) {
    super('consent-recorded', { id, choices });
  }
}
