import type { Locale } from '../../notice/model.ts';
import { ConsentEvent } from './consent-event.ts';

/** `consent-ready`: the form is shown and can be filled in. */
export class ConsentReadyEvent extends ConsentEvent<{ readonly form: string; readonly locale: Locale }> {
  constructor(form: string, locale: Locale) {
    super('consent-ready', { form, locale });
  }
}
