import type { Slots } from '../../i18n/i18n.ts';
import { channelContacts } from '../channel-contacts.ts';
import { companyId } from '../companies.ts';
import type { Channel, Company, Field } from '../model.ts';
import { fieldKinds } from '../fields/index.ts';
import type { Writer } from './writer.ts';

/** The name by which people know a company: its brand, else its legal name and form. */
export function companyName(writer: Writer, company: Company): string {
  return company.brand ?? legalName(writer, company);
}

/** Name and identity of a company, as slots of a sentence (C. conso. R223-1 I 1°: identity inside the request). */
export function companySlots(writer: Writer, company: Company): Slots {
  const id = registration(writer, company);
  return {
    company: companyName(writer, company),
    id: company.brand ? writer.say('id.branded', { company: legalName(writer, company), id }) : id,
  };
}

/** Fields that a company gets for some channels: never the telephone for an e-mail (GDPR art. 5(1)(c)). */
export function fieldsFor(writer: Writer, ids: readonly string[], channels: readonly Channel[]): Field[] {
  const needs = channels.map((channel) => channelContacts[channel]);
  return writer.facts.fields.filter((field) => {
    const { collects } = fieldKinds[field.type];
    const contact = collects === 'phone' || collects === 'email';
    return ids.includes(field.id) && (!contact || needs.includes(collects));
  });
}

/** Fields as the person calls them: « mon nom et mon numéro de téléphone ». */
export function fieldNouns(writer: Writer, fields: readonly Field[], whose: 'my' | 'your'): string {
  const nouns = fields.map((field) =>
    writer.say(`${whose}.${fieldKinds[field.type].collects}`, { label: fieldLabel(writer, field) }),
  );
  return writer.list(nouns);
}

/** The label of a field: its own, else the usual one of its type. */
export function fieldLabel(writer: Writer, field: Field): string {
  return field.label === undefined
    ? writer.say(`field.${fieldKinds[field.type].collects}`)
    : writer.local(field.label);
}

/** A telephone number as it is read aloud: pairs of digits for a French one. */
export function spokenPhone(number: string): string {
  const french = /^\+33(\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(number);
  if (!french) return number;
  const [, first, ...pairs] = french;
  return [`0${first}`, ...pairs].join('\u00a0');
}

function legalName(writer: Writer, company: Company): string {
  return writer.say('company', { name: company.legalName, form: company.form });
}

function registration(writer: Writer, company: Company): string {
  if (company.siren === undefined) {
    const [, country = '', number = ''] = companyId(company).split(':');
    return writer.say('id.registration', { country, number });
  }
  const digits = company.siren.replace(/\s/g, '');
  return writer.say('id.siren', { number: digits.replace(/(\d{3})(?=\d)/g, '$1\u00a0') });
}
