import { fieldKinds } from '../fields/index.ts';
import type { Field, NoticeTexts, Text } from '../model.ts';
import { fieldLabel } from './company.ts';
import { joinTexts } from './writer.ts';
import type { Writer } from './writer.ts';

/** Labels and hints of the fields, and the sentence that the law puts beside a telephone number. */
export function fieldTexts(writer: Writer): NoticeTexts['fields'] {
  return Object.fromEntries(writer.facts.fields.map((field) => [field.id, oneField(writer, field)]));
}

/** The introduction, and which fields are required (GDPR art. 13(2)(e)). */
export function introText(writer: Writer): Text {
  const own = writer.facts.texts?.intro;
  const required = writer.say(`intro.${requirement(writer.facts.fields)}`);
  return own === undefined ? required : joinTexts([writer.local(own), required]);
}

function oneField(writer: Writer, field: Field): NoticeTexts['fields'][string] {
  const collectsPhone = fieldKinds[field.type].collects === 'phone';
  const lawful = writer.profile.phone.noticeBesideField && writer.facts.audience !== 'professional';
  return {
    label: fieldLabel(writer, field),
    ...(field.hint === undefined ? {} : { hint: writer.local(field.hint) }),
    // C. conso. L223-2: wherever a consumer's number is collected, even with no marketing at all
    ...(collectsPhone && lawful ? { law: writer.say('phoneLaw') } : {}),
  };
}

function requirement(fields: readonly Field[]): string {
  const required = fields.filter((field) => field.required).length;
  if (required === 0) return 'allOptional';
  if (required < fields.length) return 'someOptional';
  return fields.length === 1 ? 'oneRequired' : 'allRequired';
}
