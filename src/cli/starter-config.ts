import type { Channel, ConsentConfig, Field, Locale } from '../notice/config.ts';
import { defaultProfile } from '../notice/profiles/index.ts';

/** The channels of which a form can ask the contact in one field. */
export const starterChannels = ['phone', 'sms', 'email'] as const satisfies readonly Channel[];

/** What the smallest lawful configuration can't do without: one company, what it offers, and how it may reach people. */
export interface StarterAnswers {
  readonly company: string;
  readonly form: string;
  readonly siren: string;
  readonly address: string;
  readonly email: string;
  readonly privacy: string;
  readonly product: readonly string[];
  readonly channel: readonly (typeof starterChannels)[number][];
  readonly withdrawal: string;
  /** Empty: none. */
  readonly endpoint: string;
}

/** What a configuration holds besides answers. */
export interface StarterFacts {
  readonly $schema: string;
  readonly id: string;
  readonly revision: string;
  readonly locale: Locale;
}

/** The smallest configuration with these answers. What the law fixes is left to the legal profile. */
export function starterConfig(answers: StarterAnswers, { locale, ...facts }: StarterFacts): ConsentConfig {
  return {
    ...facts,
    legal: defaultProfile.id,
    locales: [locale],
    controller: {
      legalName: answers.company,
      form: answers.form,
      siren: answers.siren,
      address: answers.address,
      email: answers.email,
      privacyPolicy: answers.privacy,
    },
    fields: contactFields(answers),
    purposes: [{ id: PURPOSE, basis: 'consent', products: answers.product, channels: answers.channel }],
    withdrawal: { url: answers.withdrawal },
    ...(answers.endpoint === '' ? {} : { endpoint: answers.endpoint }),
  };
}

const PURPOSE = 'offers';

/** One field for each kind of contact. With two of them, a person may want to give one only. */
function contactFields({ channel }: StarterAnswers): Field[] {
  const types = [...new Set(channel.map((one) => (one === 'email' ? 'email' : 'tel')))];
  return types.map((type) => ({
    id: type === 'tel' ? 'phone' : 'email',
    type,
    ...(types.length > 1 ? { required: false } : {}),
    for: [PURPOSE],
  }));
}
