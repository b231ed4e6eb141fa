import { companyId, companySlug, isService, offerers } from './companies.ts';
import type { Channel, Company, ConsentConfig, NoticeChoice, Purpose, ServicePurpose } from './model.ts';
import type { LegalProfile } from './profiles/profile.ts';
import { validityOf } from './with-defaults.ts';

/** Every box of the form, in the order of the configuration: one purpose × recipient × channel each. */
export function noticeChoices(facts: ConsentConfig, profile: LegalProfile): NoticeChoice[] {
  return facts.purposes.flatMap((purpose) => purposeChoices(purpose, facts, profile));
}

/** The id of a box. */
export function choiceId(purpose: Purpose, company: Company, channel: Channel): string {
  return `${purpose.id}.${companySlug(company)}.${channel}`;
}

/**
 * Whether a call in answer to the request needs a box of its own: where prospecting is banned for the sector,
 * the call is lawful only as the answer to an explicit, provable request (C. conso. L223-1 al. 5, R223-4).
 */
export function needsCallbackBox(purpose: ServicePurpose, profile: LegalProfile): boolean {
  if (!purpose.callback || !purpose.sector) return false;
  return profile.bannedSectors[purpose.sector]?.includes('phone') ?? false;
}

function purposeChoices(purpose: Purpose, facts: ConsentConfig, profile: LegalProfile): NoticeChoice[] {
  if (isService(purpose)) return callbackChoices(purpose, facts, profile);
  return offerers(purpose, facts.controller).flatMap(({ company, offer }) =>
    offer.channels.map((channel) => ({
      id: choiceId(purpose, company, channel),
      purpose: purpose.id,
      to: companyId(company),
      channel,
      kind: 'offer' as const,
      validity: validityOf(offer, profile),
    })),
  );
}

function callbackChoices(
  purpose: ServicePurpose,
  facts: ConsentConfig,
  profile: LegalProfile,
): NoticeChoice[] {
  if (!purpose.callback || !needsCallbackBox(purpose, profile)) return [];
  return [
    {
      id: choiceId(purpose, facts.controller, 'phone'),
      purpose: purpose.id,
      to: companyId(facts.controller),
      channel: 'phone',
      kind: 'callback',
      withinWorkingDays: purpose.callback.withinWorkingDays,
    },
  ];
}
