import type { Choice } from './choice.ts';
import { ConsentEvent } from './consent-event.ts';

/** `consent-change`: the person ticked or unticked a box. */
export class ConsentChangeEvent extends ConsentEvent<Choice> {
  constructor(choice: Choice) {
    super('consent-change', choice);
  }
}
