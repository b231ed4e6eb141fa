import { choiceId, needsCallbackBox } from '../choices.ts';
import { isService } from '../companies.ts';
import type { ChoiceTexts, GroupTexts, ServicePurpose } from '../model.ts';
import { companyName, companySlots, fieldNouns } from './company.ts';
import { yearWords } from './durations.ts';
import { replyChannels } from './service.ts';
import { capitalize } from './writer.ts';
import type { Writer } from './writer.ts';

/** A service whose call is an explicit request of the person. */
export type CallbackPurpose = ServicePurpose & { readonly callback: NonNullable<ServicePurpose['callback']> };

/** The services of a form that ask for a callback by a box (C. conso. R223-4). */
export function callbackPurposes(writer: Writer): CallbackPurpose[] {
  return writer.facts.purposes.filter(
    (purpose): purpose is CallbackPurpose => isService(purpose) && needsCallbackBox(purpose, writer.profile),
  );
}

/** The box by which the person asks to be called: one company, one object, a last day, no reuse. */
export function callbackGroup(writer: Writer, purpose: CallbackPurpose): GroupTexts {
  const { controller, fields } = writer.facts;
  const company = companyName(writer, controller);
  const channels = replyChannels(writer, purpose);
  return {
    purpose: purpose.id,
    title: writer.say('callback.title'),
    consents: [
      {
        legend: writer.rich('callback.legend', callbackSlots(writer, purpose)),
        meta: purpose.reply ? writer.say('callback.meta', { channels }) : writer.say('callback.metaOnly'),
        more: {
          summary: writer.say('callback.more'),
          rows: [
            [writer.say('row.calls'), writer.say('callback.calls', { count: purpose.callback.calls })],
            [
              writer.say('row.used'),
              capitalize(
                fieldNouns(
                  writer,
                  fields.filter((field) => field.for.includes(purpose.id)),
                  'your',
                ),
              ),
            ],
            [
              writer.say('row.proof'),
              writer.say('callback.proof', { period: yearWords(writer, writer.profile.callback.proofYears) }),
            ],
          ],
        },
        about: company,
        choices: [choiceId(purpose, controller, 'phone')],
      },
    ],
  };
}

/** The words of the callback's box. */
export function callbackChoice(
  writer: Writer,
  purpose: CallbackPurpose,
): readonly [id: string, words: ChoiceTexts] {
  const slots = callbackSlots(writer, purpose);
  return [
    choiceId(purpose, writer.facts.controller, 'phone'),
    {
      label: writer.say('box.phone'),
      name: companyName(writer, writer.facts.controller),
      sentence: writer.say('callback.sentence', { ...slots, by: writer.say('by.phone') }),
      recap: writer.say('callback.recap', slots),
    },
  ];
}

function callbackSlots(writer: Writer, purpose: CallbackPurpose): Record<string, string | number> {
  return {
    ...companySlots(writer, writer.facts.controller),
    service: writer.local(purpose.service),
    deadline: `{deadline:${purpose.callback.withinWorkingDays}}`,
  };
}
