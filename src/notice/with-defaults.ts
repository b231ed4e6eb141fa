import { isService, isTransfer } from './companies.ts';
import type { ConsentConfig, Offer, Period, Purpose, ReceiverPins } from './model.ts';
import type { LegalProfile } from './profiles/profile.ts';

/** Channels of which the law limits the consent in time (C. conso. R223-1 I 3°). */
const TELEPHONE: readonly string[] = ['phone', 'automated-call'];

/**
 * A configuration with everything filled in that it left to the law, to the profile or to what it says elsewhere.
 * The Notice keeps it as its facts; filling in twice changes nothing.
 */
export function withDefaults(
  config: ConsentConfig,
  profile: LegalProfile,
  receiver?: ReceiverPins,
): ConsentConfig {
  const { $schema: _, ...facts } = config;
  const pins = config.receiver ?? receiver;
  return {
    ...facts,
    audience: config.audience ?? 'consumer',
    minAge: config.minAge ?? 18,
    fields: config.fields.map((field) => ({ ...field, required: field.required ?? true })),
    purposes: config.purposes.map((purpose) => purposeWithDefaults(purpose, profile)),
    withdrawal: {
      ...optional('phone', config.controller.phone),
      email: config.controller.email,
      ...config.withdrawal,
    },
    proofAccess: config.proofAccess ?? { url: config.withdrawal.url },
    ...optional('endpoint', config.endpoint?.replace(/\/+$/, '')),
    ...optional('receiver', pins),
  };
}

/** How long a consent lasts: what the configuration says, else what the profile allows. */
export function validityOf(offer: Offer, profile: LegalProfile): Period {
  if (!offer.channels.some((channel) => TELEPHONE.includes(channel))) {
    return offer.validity ?? profile.electronic.defaultValidity;
  }
  const wanted = offer.validity ?? profile.phone.maxValidity;
  // a year of consent counts 365 days, also in a leap year: rounded down, never up
  return isWholeYear(wanted) ? `P${profile.phone.maxValidityDays}D` : wanted;
}

function isWholeYear(period: Period): boolean {
  return period === 'P12M' || period === 'P1Y';
}

function purposeWithDefaults(purpose: Purpose, profile: LegalProfile): Purpose {
  if (isService(purpose)) return purpose;
  if (!isTransfer(purpose)) return { ...purpose, validity: validityOf(purpose, profile) };
  const recipients = purpose.recipients.map((recipient) => ({
    ...recipient,
    validity: validityOf(recipient, profile),
  }));
  return { ...purpose, recipients };
}

/** A member only where it has a value: canonical JSON knows no undefined. */
function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}
