import type { CalendarDate } from './dates.ts';
import type { ConsentTexts, GroupTexts, Locale, More, Notice, NoticeTexts, Row, Text } from './model.ts';
import { spokenText } from './plain-text.ts';

/** A text of the form by the id that its element carries in `data-text`. */
export type ShownText = readonly [id: string, text: string];

/**
 * Every text that the form must show, in document order, as it reads on a given day.
 * The page collects the same list from its own DOM; equal lists prove that nobody altered a sentence on the way.
 * The recap is left out: it depends on the choices, which are signed themselves.
 *
 * @throws {TypeError} when the Notice has no such locale.
 */
export function shownTexts(notice: Notice, locale: Locale, date: CalendarDate): ShownText[] {
  const texts = notice.texts[locale];
  if (!texts) throw new TypeError('"locale" is no language of the notice');
  return [...formTexts(notice, texts)].map(([id, text]) => [
    id,
    spokenText(text, date, texts.dates, notice.law),
  ]);
}

type Entry = readonly [id: string, text: Text];

function* formTexts(notice: Notice, texts: NoticeTexts): Generator<Entry> {
  yield ['title', texts.title];
  yield ['intro', texts.intro];
  for (const { id } of notice.fields) yield* fieldTexts(id, texts);
  yield ['service.title', texts.service.title];
  yield* rowTexts('service.facts', texts.service.facts);
  yield* moreTexts('service.more', texts.service.more);
  if (texts.callback) yield* groupTexts('callback', texts.callback, texts);
  if (texts.offers) yield* offerTexts(texts.offers, texts);
  yield ['submit', texts.submit];
  yield ['submitNote', texts.submitNote];
}

function* fieldTexts(id: string, texts: NoticeTexts): Generator<Entry> {
  const { label, hint, law } = texts.fields[id]!;
  yield [`fields.${id}.label`, label];
  if (hint) yield [`fields.${id}.hint`, hint];
  if (law) yield [`fields.${id}.law`, law];
}

function* offerTexts(offers: NonNullable<NoticeTexts['offers']>, texts: NoticeTexts): Generator<Entry> {
  yield ['offers.title', offers.title];
  for (const [at, text] of offers.lead.entries()) yield [`offers.lead.${at}`, text];
  for (const [at, group] of offers.groups.entries()) yield* groupTexts(`offers.groups.${at}`, group, texts);
}

function* groupTexts(id: string, group: GroupTexts, texts: NoticeTexts): Generator<Entry> {
  if (group.title) yield [`${id}.title`, group.title];
  if (group.intro) yield [`${id}.intro`, group.intro];
  for (const [at, consent] of group.consents.entries())
    yield* consentTexts(`${id}.consents.${at}`, consent, texts);
}

function* consentTexts(id: string, consent: ConsentTexts, texts: NoticeTexts): Generator<Entry> {
  yield [`${id}.legend`, consent.legend];
  for (const choice of consent.choices) {
    const { label, name } = texts.choices[choice]!;
    yield [`choices.${choice}.label`, label];
    yield [`choices.${choice}.name`, name];
  }
  if (consent.meta) yield [`${id}.meta`, consent.meta];
  yield* moreTexts(`${id}.more`, consent.more);
}

function* moreTexts(id: string, more: More): Generator<Entry> {
  yield [`${id}.summary`, more.summary];
  yield* rowTexts(`${id}.rows`, more.rows);
}

function* rowTexts(id: string, rows: readonly Row[]): Generator<Entry> {
  for (const [at, [term, text]] of rows.entries()) {
    yield [`${id}.${at}.term`, term];
    yield [`${id}.${at}.text`, text];
  }
}
