import { isService } from '../companies.ts';
import type { DateWords, NoticeTexts } from '../model.ts';
import { callbackChoice, callbackGroup, callbackPurposes } from './callback.ts';
import { fieldTexts, introText } from './fields.ts';
import { offerChoices, offerTexts } from './offers.ts';
import { nextText, serviceTexts } from './service.ts';
import type { Writer } from './writer.ts';

/** Everything that a form says in the language of the writer. */
export function writeTexts(writer: Writer): NoticeTexts {
  const { facts, ui } = writer;
  const offers = offerTexts(writer);
  const [callback] = callbackPurposes(writer);
  const kind = facts.purposes.some(isService) ? '' : '.offers';
  return {
    dates: dateWords(writer),
    title: own(writer, 'title') ?? writer.say(`title${kind}`),
    intro: introText(writer),
    fields: fieldTexts(writer),
    service: serviceTexts(writer),
    ...(callback ? { callback: callbackGroup(writer, callback) } : {}),
    ...(offers ? { offers } : {}),
    choices: Object.fromEntries([
      ...(callback ? [callbackChoice(writer, callback)] : []),
      ...offerChoices(writer),
    ]),
    submit: own(writer, 'submit') ?? writer.say(`submit${kind}`),
    submitNote: writer.say(`submitNote${kind}`),
    next: nextText(writer),
    ui,
  };
}

function own(writer: Writer, key: 'title' | 'submit'): string | undefined {
  const text = writer.facts.texts?.[key];
  return text === undefined ? undefined : writer.local(text);
}

function dateWords(writer: Writer): DateWords {
  return {
    date: writer.say('dates.date'),
    dayAndDate: writer.say('dates.dayAndDate'),
    months: writer.say('dates.months'),
    weekdays: writer.say('dates.weekdays'),
    first: writer.say('dates.first'),
  };
}
