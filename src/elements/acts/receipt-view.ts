import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { addPeriod, addWorkingDays, formatDate } from '../../notice/dates.ts';
import type { ConsentTexts, NoticeChoice } from '../../notice/model.ts';
import type { FormView } from '../form-view.ts';
import { referenceOf } from './reference.ts';
import { shapes } from './shapes.ts';
import { timeIn } from './time-in.ts';
import { dayIn } from '../day-in.ts';
import { heading } from '../views/heading.ts';
import { icon } from '../views/icon.ts';

/** What a receipt is drawn from. */
export interface ReceiptFacts {
  /** UUID of the record. */
  readonly id: string;
  readonly claims: { readonly iat: number };
  readonly granted: ReadonlySet<string>;
  readonly entry: Uint8Array;
}

/** The part of a form's view that a receipt needs; `date` is the day that the sentences spoke of. */
export type ReceiptContext = Pick<FormView, 'notice' | 'texts' | 'date' | 'level' | 'say' | 'words'>;

/** Where the download of the proof stands. */
export type Download = 'ready' | 'loading' | 'failed';

/** What the person keeps: each box, allowed or not, until when, and the two things to do with it, of equal weight. */
export function receiptView(
  context: ReceiptContext,
  facts: ReceiptFacts,
  download: Download = 'ready',
): TemplateResult {
  const { notice, texts, level, say, words } = context;
  return html`<div class="done">
    <div class="ok">
      <span>${icon(shapes.yes, 24)}</span>
      <div>
        ${heading(level, say(notice.form.service ? 'sent' : 'sent.offers'), 'title', 'sent')}
        <p class="sub">${words(texts.next)}</p>
      </div>
    </div>
    ${slip(context, facts)}
    <div class="actions equal">
      <button
        class="button second"
        type="button"
        part="action"
        data-download
        aria-disabled=${download === 'loading'}
      >
        ${icon(shapes.download)}${say('receipt.download')}
      </button>
      <a class="button second" part="action" href=${notice.form.withdrawal}>${say('receipt.change')}</a>
    </div>
    <p class="failed" role="alert">${download === 'failed' ? say('receipt.missing') : nothing}</p>
    <slot name="success"></slot>
  </div>`;
}

function slip(context: ReceiptContext, facts: ReceiptFacts): TemplateResult {
  const { texts, level, say } = context;
  const consents = [texts.callback, ...(texts.offers?.groups ?? [])].flatMap(
    (group) => group?.consents ?? [],
  );
  return html`<section class="receipt" part="receipt" aria-labelledby="receipt">
    <div class="receipt-head">
      ${heading(level + 1, say('receipt'), 'h', 'receipt')}
      <p class="code"><span class="vh">${say('receipt.reference')} </span>${referenceOf(facts.id)}</p>
    </div>
    ${consents.map((consent) => rowView(context, facts, consent))}
    <div class="seal">
      <p>${when(context, facts)}</p>
      <p>${say('receipt.fingerprint')} <code>${fingerprint(facts.entry)}</code></p>
    </div>
  </section>`;
}

function rowView(
  context: ReceiptContext,
  { granted }: ReceiptFacts,
  { about, choices }: ConsentTexts,
): TemplateResult {
  const { notice, texts, words } = context;
  const offered = notice.choices.filter(({ id }) => choices.includes(id));
  const name = texts.choices[choices[0] ?? '']?.name ?? '';
  return html`<div class="row" part="receipt-row">
    <div><b>${words(name)}</b>${about === name ? nothing : html`<p class="hint">${words(about)}</p>`}</div>
    <ul>
      ${offered.map((choice) => verdictView(context, choice, granted.has(choice.id)))}
    </ul>
  </div>`;
}

/** One box. « Not allowed », never « refused »: whoever ticks nothing did nothing. */
function verdictView(context: ReceiptContext, choice: NoticeChoice, granted: boolean): TemplateResult {
  const { say, words } = context;
  const channel = say(`channel.${choice.channel}`);
  return html`<li class=${granted ? 'yes' : 'sub'} part="verdict">
    ${icon(granted ? shapes.yes : shapes.no)}
    <span
      >${words(say(granted ? 'receipt.granted' : 'receipt.not-granted', { channel }))}
      ${granted ? html`<span class="hint">${say('receipt.until', { date: lastDay(context, choice) })}</span>` : nothing}</span
    >
  </li>`;
}

function lastDay({ notice, texts, date }: ReceiptContext, choice: NoticeChoice): string {
  const { validity, withinWorkingDays = 0 } = choice;
  const end = validity
    ? addPeriod(date, validity)
    : addWorkingDays(date, withinWorkingDays, notice.law.holidays ?? []);
  return formatDate(end, texts.dates.date, texts.dates);
}

function when({ notice, texts, say }: ReceiptContext, { claims }: ReceiptFacts): string {
  const { timeZone } = notice.law;
  const ms = claims.iat * 1000;
  const city = timeZone.replace(/^.*\//, '').replaceAll('_', ' ');
  const date = formatDate(dayIn(timeZone, ms), texts.dates.dayAndDate, texts.dates);
  return say('receipt.at', { date, ...timeIn(timeZone, ms), city });
}

/** The head of a hash, in groups that an eye can compare. */
function fingerprint(entry: Uint8Array): string {
  const digits = [...entry.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/.{4}(?=.)/g, '$& ');
}
