import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ConsentTexts, GroupTexts, Text } from '../../notice/model.ts';
import type { FormView } from '../form-view.ts';
import { heading } from './heading.ts';
import { moreView } from './more.ts';

/** Companies that aren’t on screen are not laid out, from this many on: no law lets so many ask, a benchmark does. */
const MANY = 60;

/** Zone 3: every box of the form. All optional, none ticked: there is no way to write one that is. */
export function offersView(view: FormView): TemplateResult {
  const { callback, offers } = view.texts;
  return html`${callback && zoneView(view, 'callback', callback, groupView(view, 'callback', { ...callback, title: '' }))}
  ${
    offers &&
    zoneView(view, 'offers', offers, [
      choiceFault(view),
      ...offers.groups.map((group, at) => groupView(view, `offers.groups.${at}`, group)),
    ])
  }`;
}

interface Zone {
  readonly title?: string;
  readonly lead?: readonly Text[];
}

function zoneView(
  view: FormView,
  id: string,
  { title = '', lead = [] }: Zone,
  groups: unknown,
): TemplateResult {
  return html`<section class="choices" part="consents" aria-labelledby=${id}>
    <div class="lead">
      ${titleView(view, id, title)}
      ${lead.map((text, at) => html`<p class=${at ? 'hint' : ''} data-text="${id}.lead.${at}">${view.words(text)}</p>`)}
    </div>
    ${groups}
  </section>`;
}

function titleView({ level, say, words, notice }: FormView, id: string, title: string): TemplateResult {
  const optional = notice.form.service ? html` <span class="tag">(${say('optional')})</span>` : nothing;
  return heading(level + 1, html`<span data-text="${id}.title">${words(title)}</span>${optional}`, 'h', id);
}

function choiceFault(view: FormView): unknown {
  const fault = view.faults.find(({ code }) => code === 'choice-missing');
  return fault ? html`<div class="field faulty">${view.acts?.faultView(view, fault)}</div>` : nothing;
}

function groupView(view: FormView, id: string, { title, intro, consents }: GroupTexts): TemplateResult {
  const head = html`<div class="head">
    ${title ? heading(view.level + 2, html`<span data-text="${id}.title">${view.words(title)}</span>`, 'h') : nothing}
    ${intro ? html`<p class="sub" data-text="${id}.intro">${view.words(intro)}</p>` : nothing}
  </div>`;
  return html`<div class="group ${consents.length > MANY ? 'many' : ''}">
    ${title || intro ? head : nothing}
    ${consents.map((consent, at) => consentView(view, `${id}.consents.${at}`, consent))}
  </div>`;
}

function consentView(view: FormView, id: string, consent: ConsentTexts): TemplateResult {
  const described = consent.meta ? `${id}.meta` : nothing;
  return html`<fieldset part="consent" aria-describedby=${described}>
    <legend part="legend" data-text="${id}.legend">${view.words(consent.legend)}</legend>
    <div class="tiles">${consent.choices.map((choice) => tileView(view, choice))}</div>
    ${consent.meta ? html`<p class="meta" id="${id}.meta" part="meta" data-text="${id}.meta">${view.words(consent.meta)}</p>` : nothing}
    ${moreView(view, `${id}.more`, consent.more)}
  </fieldset>`;
}

// The name of a box ends with its company: out of its group, in a list of boxes, it still says who (RGAA 11.2).
function tileView({ texts, words }: FormView, choice: string): TemplateResult {
  const { label = '', name = '' } = texts.choices[choice] ?? {};
  const id = `c-${choice}`;
  return html`<label class="tile" for=${id} part="channel">
    <input type="checkbox" id=${id} name=${choice} autocomplete="off" part="checkbox" />
    <span
      ><span data-text="choices.${choice}.label">${words(label)}</span
      ><span class="vh"> – <span data-text="choices.${choice}.name">${words(name)}</span></span></span
    >
  </label>`;
}
