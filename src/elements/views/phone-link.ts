import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** A sentence that names a telephone number, whose place is a line break, with the number as a link. */
export function phoneLink(sentence: string, phone: string): TemplateResult {
  const [before, after] = sentence.split('\n');
  return html`${before}<a class="nb" href="tel:${phone}">${spokenPhone(phone)}</a>${after}`;
}

/** A French number in pairs, as it is read aloud; another as it is dialled. */
function spokenPhone(phone: string): string {
  const national = /^\+33(\d{9})$/.exec(phone)?.[1];
  return national ? `0${national}`.replace(/\d\d(?=\d)/g, '$&\u00a0') : phone;
}
