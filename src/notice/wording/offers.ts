import { choiceId } from '../choices.ts';
import { isService, isTransfer, offerers } from '../companies.ts';
import type { Offerer } from '../companies.ts';
import type {
  Channel,
  ChoiceTexts,
  ConsentTexts,
  GroupTexts,
  NoticeTexts,
  OwnPurpose,
  Row,
  Text,
  TransferPurpose,
} from '../model.ts';
import { validityOf } from '../with-defaults.ts';
import { companyName, companySlots, fieldNouns, fieldsFor } from './company.ts';
import { callHours, yearWords } from './durations.ts';
import { withdrawalWays } from './withdrawal.ts';
import { capitalize } from './writer.ts';
import type { Writer } from './writer.ts';

type ConsentPurpose = OwnPurpose | TransferPurpose;

/** The optional part: every box by which a named company may prospect. Absent when nothing is asked. */
export function offerTexts(writer: Writer): NoticeTexts['offers'] {
  const purposes = consentPurposes(writer);
  if (!purposes.length) return undefined;
  return {
    title: writer.say('offers.title'),
    lead: leadTexts(writer, purposes),
    groups: purposes.map((purpose) => offerGroup(writer, purpose)),
  };
}

/** The words of each box, by the id of its choice. */
export function offerChoices(writer: Writer): (readonly [id: string, words: ChoiceTexts])[] {
  return consentPurposes(writer).flatMap((purpose) =>
    offerers(purpose, writer.facts.controller).flatMap((offerer) =>
      offerer.offer.channels.map((channel) => choiceTexts(writer, purpose, offerer, channel)),
    ),
  );
}

function consentPurposes(writer: Writer): ConsentPurpose[] {
  return writer.facts.purposes.filter((purpose): purpose is ConsentPurpose => !isService(purpose));
}

// C. conso. R223-1 I 2°, 4° and 5°: the freedom to refuse, the withdrawal and the proof belong to the request itself.
function leadTexts(writer: Writer, purposes: readonly ConsentPurpose[]): Text[] {
  const service = writer.facts.purposes.find(isService);
  const spoken = purposes.some((purpose) =>
    offerers(purpose, writer.facts.controller).some(({ offer }) => calls(offer.channels)),
  );
  const { ways, links } = withdrawalWays(writer, spoken);
  return [
    service
      ? writer.say('offers.lead.unticked', { service: writer.local(service.service) })
      : writer.say('offers.lead.untickedOnly'),
    writer.rich('offers.lead.withdraw', { ways }, links),
    proofText(writer),
  ];
}

function proofText(writer: Writer): Text {
  const { url, email = writer.facts.controller.email } = writer.facts.proofAccess ?? {};
  if (url) return writer.rich('offers.lead.proofUrl', {}, { proof: url });
  return writer.rich('offers.lead.proofEmail', { email }, { mail: `mailto:${email}` });
}

function offerGroup(writer: Writer, purpose: ConsentPurpose): GroupTexts {
  const consents = offerers(purpose, writer.facts.controller).map((offerer) =>
    consentTexts(writer, purpose, offerer),
  );
  if (!isTransfer(purpose)) return { purpose: purpose.id, consents };
  const count = consents.length;
  return {
    purpose: purpose.id,
    title: writer.say('transfer.title', { count }),
    intro: writer.say('transfer.intro', { count }),
    consents,
  };
}

function consentTexts(writer: Writer, purpose: ConsentPurpose, { company, offer }: Offerer): ConsentTexts {
  const key = isTransfer(purpose) ? 'transfer.legend' : 'own.legend';
  const meta = metaText(writer, purpose, { company, offer });
  const name = companyName(writer, company);
  return {
    legend: writer.rich(key, offerSlots(writer, { company, offer })),
    ...(meta ? { meta } : {}),
    more: {
      summary: writer.say('more.about', { company: name }),
      rows: companyRows(writer, purpose, { company, offer }),
    },
    about: writer.list(offer.products.map((product) => writer.local(product))),
    choices: offer.channels.map((channel) => choiceId(purpose, company, channel)),
  };
}

function offerSlots(writer: Writer, { company, offer }: Offerer): Record<string, string | number> {
  return {
    ...companySlots(writer, company),
    controller: companyName(writer, writer.facts.controller),
    products: writer.list(offer.products.map((product) => writer.local(product))),
    until: untilSlot(writer, offer),
  };
}

function metaText(writer: Writer, purpose: ConsentPurpose, { company, offer }: Offerer): string {
  const { frequency, channels } = offer;
  const callers = (writer.facts.processors ?? []).filter(({ task }) => task === 'calls');
  const acting = company === writer.facts.controller && calls(channels) ? callers : [];
  const companies = acting.map((caller) => {
    const { company: name, id } = companySlots(writer, caller);
    return `${name} (${id})`;
  });
  return [
    ...(frequency ? [capitalize(writer.say(`frequency.${frequency.per}`, { count: frequency.max }))] : []),
    // R223-1 I 1°: the third party that calls for the professional is part of the request
    ...(companies.length
      ? [
          writer.say(companies.length > 1 ? 'meta.callers' : 'meta.caller', {
            companies: writer.list(companies),
          }),
        ]
      : []),
    ...(purpose.explanation === undefined ? [] : [writer.local(purpose.explanation)]),
  ].join(' ');
}

function companyRows(writer: Writer, purpose: ConsentPurpose, { company, offer }: Offerer): Row[] {
  const { ways, links } = withdrawalWays(writer, calls(offer.channels));
  const identity = companySlots(writer, company);
  const address = company.address ? { ...identity, address: company.address } : undefined;
  const proofYears = calls(offer.channels)
    ? writer.profile.phone.proofYears
    : writer.profile.electronic.proofYears;
  return [
    [
      writer.say('row.company'),
      address ? writer.say('row.controllerText', address) : writer.say('row.controllerShort', identity),
    ],
    ...(calls(offer.channels) ? [[writer.say('row.hours'), callHours(writer)] as const] : []),
    [
      writer.say(isTransfer(purpose) ? 'row.sent' : 'row.used'),
      capitalize(dataUsed(writer, purpose, { company, offer }, 'your')),
    ],
    [writer.say('row.end'), writer.say('row.endText', { until: untilSlot(writer, offer) })],
    [writer.say('row.withdraw'), writer.rich('row.withdrawText', { ways }, links)],
    [writer.say('row.proof'), writer.say('row.proofText', { period: yearWords(writer, proofYears) })],
    ...contactRows(writer, company),
    [
      writer.say('row.policy'),
      writer.rich(
        'row.policyText',
        { company: companyName(writer, company) },
        { policy: company.privacyPolicy },
      ),
    ],
  ];
}

function contactRows(writer: Writer, company: Offerer['company']): Row[] {
  if (!('privacyContact' in company)) return [];
  const { privacyContact } = company;
  if (!privacyContact.includes('@')) return [[writer.say('row.contact'), privacyContact]];
  return [
    [
      writer.say('row.contact'),
      writer.rich('row.contactText', { email: privacyContact }, { mail: `mailto:${privacyContact}` }),
    ],
  ];
}

function choiceTexts(
  writer: Writer,
  purpose: ConsentPurpose,
  offerer: Offerer,
  channel: Channel,
): readonly [string, ChoiceTexts] {
  const company = companyName(writer, offerer.company);
  const key = isTransfer(purpose) ? 'transfer.sentence' : 'own.sentence';
  const narrowed = { ...offerer, offer: { ...offerer.offer, channels: [channel] } };
  return [
    choiceId(purpose, offerer.company, channel),
    {
      label: writer.say(`box.${channel}`),
      name: company,
      sentence: writer.say(key, {
        ...offerSlots(writer, offerer),
        by: writer.say(`by.${channel}`),
        fields: dataUsed(writer, purpose, narrowed, 'my'),
      }),
      recap: writer.say(`recap.${channel}`, { company }),
    },
  ];
}

function dataUsed(
  writer: Writer,
  purpose: ConsentPurpose,
  { company, offer }: Offerer,
  whose: 'my' | 'your',
): string {
  const ids =
    'data' in company
      ? company.data
      : writer.facts.fields.filter((field) => field.for.includes(purpose.id)).map(({ id }) => id);
  return fieldNouns(writer, fieldsFor(writer, ids, offer.channels), whose);
}

function untilSlot(writer: Writer, offer: Offerer['offer']): string {
  return `{until:${validityOf(offer, writer.profile)}}`;
}

function calls(channels: readonly Channel[]): boolean {
  return channels.includes('phone') || channels.includes('automated-call');
}
