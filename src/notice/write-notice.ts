import { canonicalize } from '../base/canonical.ts';
import type { Json } from '../base/canonical.ts';
import { ConsentFormError } from '../base/errors.ts';
import type { Catalogs, CatalogsOf } from '../i18n/catalogs.ts';
import { typeset } from '../i18n/grammars.ts';
import { version } from '../base/version.ts';
import { noticeChoices } from './choices.ts';
import { isService } from './companies.ts';
import { digest } from './digest.ts';
import { formLanguages } from './languages.ts';
import type {
  ConsentConfig,
  Locale,
  NoticeForm,
  NoticeLaw,
  NoticeTexts,
  ReceiverPins,
  WholeNotice,
} from './model.ts';
import { legalProfile } from './profiles/index.ts';
import type { LegalProfile } from './profiles/profile.ts';
import { parseConfig } from './schema.ts';
import { withDefaults } from './with-defaults.ts';
import { writeTexts } from './wording/texts.ts';
import { createWriter, shield, unshield } from './wording/writer.ts';
import type { Writer } from './wording/writer.ts';

/** What a compilation may add to the configuration. */
export interface CompileOptions {
  /** The receiver's keys, where the configuration doesn't pin them. */
  readonly receiver?: ReceiverPins;
}

/**
 * The configuration that a value is.
 *
 * @throws {ConsentFormError} `CONFIG_INVALID`, naming the member.
 */
export function readConfig(value: unknown): ConsentConfig {
  const { config, issues } = parseConfig(value);
  if (config) return config;
  const [issue] = issues;
  const place = issue?.path || '/';
  throw new ConsentFormError(
    'CONFIG_INVALID',
    `the configuration is wrong at ${place}: ${issue?.code} ${issue?.key ?? ''}`,
  );
}

/** Writes a Notice with the sentences at hand; `compileNotice` says what it promises. */
export function writeNotice(
  config: ConsentConfig,
  options: CompileOptions,
  catalogsOf: CatalogsOf,
): WholeNotice {
  const profile = legalProfile(config.legal);
  if (profile.judgesOnly) {
    // the sentences cite French law: under another they would be false
    throw new ConsentFormError(
      'PROFILE_JUDGES_ONLY',
      `no sentence is written for "${profile.id}": declare a French profile to compile`,
    );
  }
  const facts = withDefaults(config, profile, options.receiver);
  const shielded = mapStrings(facts, shield);
  const texts = Object.fromEntries(
    facts.locales.map((locale) => {
      const writer = createWriter(locale, sentencesOf(locale, catalogsOf), shielded, profile);
      return [locale, textsOf(writer)];
    }),
  );
  return canonicalCopy({
    type: 'consent-notice',
    v: 1,
    by: `consent-form@${version}`,
    form: noticeForm(facts),
    law: noticeLaw(profile, facts),
    fields: facts.fields.map(({ id, type, required = true }) => ({ id, type, required })),
    choices: noticeChoices(facts, profile),
    digests: { facts: digest(facts), texts: mapValues(texts, digest) },
    facts,
    texts,
  } satisfies WholeNotice);
}

function sentencesOf(locale: Locale, catalogsOf: CatalogsOf): Catalogs {
  const catalogs = catalogsOf(locale);
  if (catalogs) return catalogs;
  const known = formLanguages.join(', ');
  throw new ConsentFormError(
    'LOCALE_UNKNOWN',
    `"locales" names a language that has no sentences; known: ${known}`,
  );
}

function textsOf(writer: Writer): NoticeTexts {
  const texts = writeTexts(writer);
  return { ...mapStrings(texts, (text) => typeset(writer.locale, unshield(text))), ui: texts.ui };
}

function noticeForm({
  id,
  revision,
  locales,
  endpoint,
  receiver,
  withdrawal,
  controller,
  purposes,
}: ConsentConfig): NoticeForm {
  return {
    id,
    revision,
    locales,
    withdrawal: withdrawal.url,
    service: purposes.some(isService),
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(receiver === undefined ? {} : { receiver }),
    ...(controller.phone === undefined ? {} : { phone: controller.phone }),
  };
}

function noticeLaw(profile: LegalProfile, facts: ConsentConfig): NoticeLaw {
  const callsBack = facts.purposes.some((purpose) => 'callback' in purpose && purpose.callback);
  return {
    profile: profile.id,
    timeZone: profile.timeZone,
    phoneMaxDays: profile.phone.maxValidityDays,
    ...(callsBack ? { holidays: profile.holidays } : {}),
  };
}

function mapStrings<T>(value: T, map: (text: string) => string): T {
  if (typeof value === 'string') return map(value) as T;
  if (Array.isArray(value)) return value.map((member: unknown) => mapStrings(member, map)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, mapStrings(member as unknown, map)]),
  ) as T;
}

/** A frozen copy through the canonical form: whatever order the configuration was written in, the Notice has one. */
function canonicalCopy<T extends object>(value: T): T {
  return freeze(JSON.parse(canonicalize(value as Json)) as T);
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) freeze(member as unknown);
  }
  return value;
}
