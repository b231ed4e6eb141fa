import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ConsentTexts, GroupTexts } from '../../notice/model.ts';
import type { FormView } from '../form-view.ts';
import { heading } from './heading.ts';
import { moreView } from './more.ts';

/** Rows that aren't on screen are not laid out, from this many companies on. */
const MANY = 12;

/** Zone 3: every box of the form. All optional, none ticked: there is no way to write one that is. */
export function offersView(view: FormView): TemplateResult {
  return html`${callbackView(view)}${offerView(view)}`;
}

function callbackView(view: FormView): unknown {
  const { callback } = view.texts;
  if (!callback) return nothing;
  return html`<section class="choices" part="consents" aria-labelledby="callback">
    ${callback.title ? titleView(view, 'callback', callback.title) : nothing}
    ${groupView(view, 'callback', { ...callback, title: '' })}
  </section>`;
}

function offerView(view: FormView): unknown {
  const { offers } = view.texts;
  if (!offers) return nothing;
  return html`<section class="choices" part="consents" aria-labelledby="offers">
    <div class="lead">
      ${titleView(view, 'offers', offers.title)}
      ${offers.lead.map((text, at) => html`<p class=${at ? 'hint' : ''} data-text="offers.lead.${at}">${view.words(text)}</p>`)}
    </div>
    ${choiceFault(view)} ${offers.groups.map((group, at) => groupView(view, `offers.groups.${at}`, group))}
  </section>`;
}

function titleView({ level, say, words, notice }: FormView, id: string, title: string): TemplateResult {
  const optional = notice.form.service ? html` <span class="tag">(${say('optional')})</span>` : nothing;
  return heading(level + 1, html`<span data-text="${id}.title">${words(title)}</span>${optional}`, {
    class: 'h',
    id,
  });
}

function choiceFault(view: FormView): unknown {
  const fault = view.faults.find(({ code }) => code === 'choice-missing');
  return fault ? html`<div class="field faulty">${view.acts?.faultView(view, fault)}</div>` : nothing;
}

function groupView(view: FormView, id: string, { title, intro, consents }: GroupTexts): TemplateResult {
  const head = html`<div class="head">
    ${title ? heading(view.level + 2, html`<span data-text="${id}.title">${view.words(title)}</span>`, { class: 'h' }) : nothing}
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
