import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { table } from '../../base/table.ts';
import { pickLocale } from '../language.ts';
import { phoneLink } from './phone-link.ts';

interface Words {
  readonly gone: string;
  /** A line break stands for the number. */
  readonly call: string;
}

// These words travel with the class: what is missing is the very Notice that would hold them, or the network.
const words: Readonly<Record<string, Words | undefined>> = table({
  fr: { gone: 'Ce formulaire est indisponible.', call: 'Appelez le \n.' },
  en: { gone: 'This form is unavailable.', call: 'Call \n.' },
});

/** What stands in place of a form that can't be shown, or that the law forbids to show: never a form. */
export function unavailableView(lang: string, phone: string | undefined): TemplateResult {
  const locale = pickLocale(lang, Object.keys(words));
  const { gone = '', call = '' } = words[locale] ?? {};
  return html`<div class="root" lang=${locale}>
    <div class="notice" role="status">
      <p><b>${gone}</b> ${phone ? phoneLink(call, phone) : nothing}</p>
      <slot></slot>
    </div>
  </div>`;
}
