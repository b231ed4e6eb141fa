import { isService } from '../companies.ts';
import { needsCallbackBox, noticeChoices } from '../choices.ts';
import type { Company, NoticeTexts, Row, ServicePurpose, Text } from '../model.ts';
import { companyName, companySlots, fieldNouns, spokenPhone } from './company.ts';
import { retentionWords, yearWords } from './durations.ts';
import { capitalize, joinTexts } from './writer.ts';
import type { Writer } from './writer.ts';

/** What becomes of the data without any consent: the request, who is needed for it, who answers (GDPR art. 13). */
export function serviceTexts(writer: Writer): NoticeTexts['service'] {
  const services = writer.facts.purposes.filter(isService);
  return {
    title: writer.say('service.title'),
    facts: [
      ...services.flatMap((purpose) => serviceFacts(writer, purpose)),
      controllerFact(writer, services[0]),
    ],
    more: { summary: writer.say('service.more'), rows: secondLevel(writer, services) },
  };
}

/** What the receipt says first: what happens next, and by when. */
export function nextText(writer: Writer): Text {
  const company = companyName(writer, writer.facts.controller);
  const service = writer.facts.purposes.find(isService);
  if (!service) return writer.say('next.offers', { company });
  if (service.callback && !needsCallbackBox(service, writer.profile)) {
    return writer.say('next.call', { company, deadline: `{deadline:${service.callback.withinWorkingDays}}` });
  }
  return service.reply
    ? writer.say('next.reply', { company, channels: replyChannels(writer, service) })
    : writer.say('next.plain', { company });
}

/** The channels of an answer, in words: « par e-mail et par courrier ». */
export function replyChannels(writer: Writer, purpose: ServicePurpose): string {
  return writer.list((purpose.reply ?? []).map((channel) => writer.say(`by.${channel}`)));
}

function serviceFacts(writer: Writer, purpose: ServicePurpose): Row[] {
  const recipients = (purpose.recipients ?? []).map((recipient): Row => {
    const fields = writer.facts.fields.filter((field) => recipient.data.includes(field.id));
    const slots = { ...companySlots(writer, recipient), fields: fieldNouns(writer, fields, 'your') };
    return [
      `${capitalize(writer.local(recipient.task))}.`,
      writer.say(`service.recipient.${recipient.when}`, slots),
    ];
  });
  const service = writer.local(purpose.service);
  return [
    [writer.say('service.name', { service }), serviceSentence(writer, purpose, service)],
    ...recipients,
  ];
}

function serviceSentence(writer: Writer, purpose: ServicePurpose, service: string): string {
  const calls = purpose.callback && !needsCallbackBox(purpose, writer.profile) ? purpose.callback : undefined;
  const slots = {
    company: companyName(writer, writer.facts.controller),
    service,
    channels: replyChannels(writer, purpose),
    calls: calls ? writer.say('service.calls', { count: calls.calls }) : '',
    within: calls ? writer.say('service.within', { count: calls.withinWorkingDays }) : '',
  };
  if (calls) return writer.say(purpose.reply ? 'service.callAndReply' : 'service.call', slots);
  return writer.say(purpose.reply ? 'service.reply' : 'service.plain', slots);
}

function controllerFact(writer: Writer, service: ServicePurpose | undefined): Row {
  const { controller } = writer.facts;
  const email = controller.dpo?.email ?? controller.email;
  const slots = {
    ...companySlots(writer, controller),
    email,
    authority: writer.profile.authority.name,
    retention: service ? retentionWords(writer, service.retention) : '',
  };
  const key = service ? 'service.controllerText' : 'service.controllerOffers';
  return [writer.say('service.controller'), writer.rich(key, slots, { mail: `mailto:${email}` })];
}

function secondLevel(writer: Writer, services: readonly ServicePurpose[]): Row[] {
  return [
    ...controllerRows(writer),
    [writer.say('row.why'), reasons(writer, services)],
    ...withoutRows(writer, services),
    ...recipientRows(writer, services),
    [writer.say('row.retention'), retentions(writer, services)],
    ...rightsRows(writer),
  ];
}

function controllerRows(writer: Writer): Row[] {
  const { controller } = writer.facts;
  const { email, phone, address, dpo } = controller;
  const links = { mail: `mailto:${email}`, tel: `tel:${phone ?? ''}` };
  const contact = phone ? { email, phone: spokenPhone(phone) } : { email };
  const identity = companySlots(writer, controller);
  return [
    [
      writer.say('row.controller'),
      address
        ? writer.say('row.controllerText', { ...identity, address })
        : writer.say('row.controllerShort', identity),
    ],
    [
      writer.say('row.contact'),
      writer.rich(phone ? 'row.contactAndPhone' : 'row.contactText', contact, links),
    ],
    ...(dpo ? [dpoRow(writer, dpo)] : []),
  ];
}

function dpoRow(writer: Writer, { name, email }: { readonly name?: string; readonly email: string }): Row {
  const address = writer.rich('row.contactText', { email }, { mail: `mailto:${email}` });
  return [writer.say('row.dpo'), name ? joinTexts([`${name},`, address]) : address];
}

function reasons(writer: Writer, services: readonly ServicePurpose[]): string {
  const consents = services.length < writer.facts.purposes.length;
  const why = services.map((purpose) =>
    writer.say(`why.${purpose.basis}`, { service: writer.local(purpose.service) }),
  );
  return sentences([...why, ...(consents ? [writer.say('why.consent')] : [])]);
}

function withoutRows(writer: Writer, services: readonly ServicePurpose[]): Row[] {
  const texts = services.flatMap((purpose) =>
    purpose.withoutIt === undefined ? [] : [writer.local(purpose.withoutIt)],
  );
  return texts.length ? [[writer.say('row.without'), texts.join(' ')]] : [];
}

function recipientRows(writer: Writer, services: readonly ServicePurpose[]): Row[] {
  const controller = companyName(writer, writer.facts.controller);
  const processors = (writer.facts.processors ?? []).map((company) =>
    writer.say(`recipient.${company.task}`, { ...companySlots(writer, company), controller }),
  );
  const contract = services.flatMap((purpose) =>
    (purpose.recipients ?? []).map((company) =>
      writer.say('recipient.contract', {
        ...companySlots(writer, company),
        task: writer.local(company.task),
      }),
    ),
  );
  const named = [...processors, ...contract];
  return [
    ...(named.length ? [[writer.say('row.recipients'), sentences(named)] as const] : []),
    ...transferRows(writer),
  ];
}

function transferRows(writer: Writer): Row[] {
  const abroad = everyCompany(writer).flatMap((company) => {
    const { country = writer.profile.country, transfer } = company;
    if (!transfer || writer.profile.eea.includes(country)) return [];
    return [
      writer.say(`transfer.${transfer.mechanism}`, {
        ...companySlots(writer, company),
        country,
        copy: transfer.copy,
      }),
    ];
  });
  return abroad.length ? [[writer.say('row.transfers'), sentences(abroad)]] : [];
}

function everyCompany(writer: Writer): readonly Destination[] {
  const recipients = writer.facts.purposes.flatMap((purpose): readonly Destination[] =>
    'recipients' in purpose ? (purpose.recipients ?? []) : [],
  );
  return [...(writer.facts.processors ?? []), ...recipients];
}

type Destination = Company & { readonly transfer?: { readonly mechanism: string; readonly copy: string } };

function retentions(writer: Writer, services: readonly ServicePurpose[]): string {
  const consents = services.length < writer.facts.purposes.length;
  // R223-2 orders three years for the telephone; elsewhere the controller keeps what it must demonstrate (GDPR art. 7(1))
  const proofKey = asksForCalls(writer) ? 'retention.proofByLaw' : 'retention.proof';
  const proofYears = Math.max(writer.profile.phone.proofYears, writer.profile.electronic.proofYears);
  return [
    ...services.map((purpose) =>
      writer.say('retention.service', {
        service: writer.local(purpose.service),
        retention: retentionWords(writer, purpose.retention),
      }),
    ),
    ...(consents ? [writer.say('retention.offers')] : []),
    writer.say(proofKey, { period: yearWords(writer, proofYears) }),
    ...(consents ? [writer.say('retention.objection', { period: yearWords(writer, proofYears) })] : []),
  ].join(' ');
}

function asksForCalls({ facts, profile }: Writer): boolean {
  return noticeChoices(facts, profile).some(
    ({ channel }) => channel === 'phone' || channel === 'automated-call',
  );
}

function rightsRows(writer: Writer): Row[] {
  const { controller } = writer.facts;
  const email = controller.dpo?.email ?? controller.email;
  const { name: authority, complaintUrl } = writer.profile.authority;
  const company = companyName(writer, controller);
  return [
    [writer.say('row.rights'), writer.rich('row.rightsText', { email }, { mail: `mailto:${email}` })],
    [
      writer.say('row.complaint'),
      writer.rich('row.complaintText', { authority }, { complaint: complaintUrl }),
    ],
    [
      writer.say('row.policy'),
      writer.rich('row.policyText', { company }, { policy: controller.privacyPolicy }),
    ],
  ];
}

function sentences(parts: readonly string[]): string {
  return `${parts.join('. ')}.`;
}
