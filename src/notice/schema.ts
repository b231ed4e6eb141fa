import * as z from 'zod/mini';
import { fieldKinds } from './fields/index.ts';
import type { ConsentConfig, FieldType } from './model.ts';

/** What is wrong with the shape of a configuration, as facts: the linter makes sentences of it. */
export interface SchemaIssue {
  /** JSON pointer (RFC 6901) to the faulty member, or to its parent when it is missing. */
  readonly path: string;
  readonly code: 'unknown-key' | 'missing' | 'type' | 'value' | 'empty';
  /** The unknown or missing key. */
  readonly key?: string;
  /** What is expected there: a type, a `Spelling`, or the values that are allowed. */
  readonly expected?: string;
}

/** The spellings that a member may have to follow; the linter describes each in words. */
export type Spelling =
  'identifier' | 'period' | 'country' | 'e164' | 'email' | 'https-url' | 'locale' | 'text-or-texts';

const text = z.string().check(z.minLength(1));
const locale = spelled('locale', /^[a-z]{2,3}$/);
const localized = z.union([text, z.record(locale, text)], 'text-or-texts' satisfies Spelling);
const identifier = spelled('identifier', /^[a-zA-Z][a-zA-Z0-9]*([-_][a-zA-Z0-9]+)*$/);
const period = spelled('period', /^P\d{1,4}[DMY]$/);
const country = spelled('country', /^[A-Z]{2}$/);
const phone = spelled('e164', /^\+[1-9]\d{7,14}$/);
const email = spelled('email', /^[^\s@]+@[^\s@]+\.[^\s@]+$/);
// https, or the developer's own machine: WebCrypto, hence the signature, needs a secure context
const url = spelled('https-url', /^(https:\/\/[^\s/]|http:\/\/(localhost|127\.0\.0\.1|\[::1\])([:/]|$))\S*$/);
const channel = z.enum(['phone', 'sms', 'email', 'post', 'automated-call']);
const sector = z.enum(['none', 'energy-saving', 'renewable-energy', 'home-adaptation']);

const company = {
  legalName: text,
  form: text,
  siren: z.optional(text),
  registration: z.optional(z.strictObject({ country, number: text })),
  brand: z.optional(text),
  address: z.optional(text),
  country: z.optional(country),
};
const transfer = z.optional(z.strictObject({ mechanism: z.enum(['adequacy', 'scc', 'bcr']), copy: text }));
const retention = z.strictObject({
  period,
  from: z.enum(['collection', 'last-contact', 'consent', 'contract-end']),
});
const offer = {
  products: z.array(localized).check(z.minLength(1)),
  channels: z.array(channel).check(z.minLength(1)),
  sector: z.optional(sector),
  frequency: z.optional(
    z.strictObject({
      max: z.int().check(z.minimum(1), z.maximum(99)),
      per: z.enum(['week', 'month', 'quarter', 'year']),
    }),
  ),
  validity: z.optional(period),
};

const controller = z.strictObject({
  ...company,
  email,
  phone: z.optional(phone),
  privacyPolicy: url,
  dpo: z.optional(z.strictObject({ name: z.optional(text), email })),
});
const processor = z.strictObject({ ...company, task: z.enum(['calls', 'hosting', 'mailing']), transfer });
const contractRecipient = z.strictObject({
  ...company,
  role: z.literal('contract'),
  task: localized,
  when: z.enum(['if-you-sign', 'for-the-request']),
  data: z.array(identifier).check(z.minLength(1)),
  transfer,
});
const marketingRecipient = z.strictObject({
  ...company,
  ...offer,
  role: z.literal('marketing'),
  data: z.array(identifier).check(z.minLength(1)),
  privacyPolicy: url,
  privacyContact: text,
  transfer,
});
const field = z.strictObject({
  id: identifier,
  type: z.enum(Object.keys(fieldKinds) as [FieldType, ...FieldType[]]),
  label: z.optional(localized),
  hint: z.optional(localized),
  required: z.optional(z.boolean()),
  for: z.array(identifier),
});

const servicePurpose = z.strictObject({
  id: identifier,
  basis: z.enum([
    'pre-contract',
    'contract',
    'contract-in-progress',
    'legal-obligation',
    'legitimate-interest',
  ]),
  service: localized,
  sector: z.optional(sector),
  callback: z.optional(
    z.strictObject({
      calls: z.int().check(z.minimum(1), z.maximum(9)),
      withinWorkingDays: z.int().check(z.minimum(1), z.maximum(60)),
      confirmedBy: z.optional(text),
    }),
  ),
  reply: z.optional(z.array(z.enum(['sms', 'email', 'post'])).check(z.minLength(1))),
  withoutIt: z.optional(localized),
  retention,
  recipients: z.optional(z.array(contractRecipient)),
});
const ownPurpose = z.strictObject({
  id: identifier,
  basis: z.literal('consent'),
  ...offer,
  explanation: z.optional(localized),
  retention: z.optional(retention),
});
const transferPurpose = z.strictObject({
  id: identifier,
  basis: z.literal('consent'),
  explanation: z.optional(localized),
  retention: z.optional(retention),
  recipients: z.array(marketingRecipient).check(z.minLength(1)),
});

const members = {
  $schema: z.optional(z.string()),
  id: identifier,
  revision: text,
  legal: text,
  locales: z.array(locale).check(z.minLength(1)),
  audience: z.optional(z.enum(['consumer', 'professional'])),
  minAge: z.optional(z.int().check(z.minimum(0), z.maximum(120))),
  controller,
  processors: z.optional(z.array(processor)),
  fields: z.array(field).check(z.minLength(1)),
  withdrawal: z.strictObject({ url, phone: z.optional(phone), email: z.optional(email) }),
  proofAccess: z.optional(z.strictObject({ url: z.optional(url), email: z.optional(email) })),
  endpoint: z.optional(url),
  receiver: z.optional(z.strictObject({ key: text, log: text })),
  texts: z.optional(
    z.strictObject({
      title: z.optional(localized),
      intro: z.optional(localized),
      submit: z.optional(localized),
    }),
  ),
  justifications: z.optional(z.array(z.strictObject({ rule: text, reason: text.check(z.minLength(20)) }))),
};

/** The whole schema, from which the JSON Schema for editors is generated. */
export const configSchema = z.strictObject({
  ...members,
  purposes: z.array(z.union([servicePurpose, ownPurpose, transferPurpose])).check(z.minLength(1)),
});

/** The configuration as JSON Schema (draft 2020-12), for editors. `npm run docs` adds the descriptions and writes `schema.json`. */
export function jsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(configSchema, { io: 'input' });
}

// A union answers « none of three shapes »; asking each purpose what it means to be answers what is wrong with it.
const outerSchema = z.strictObject({ ...members, purposes: z.array(z.unknown()).check(z.minLength(1)) });

/** A configuration as it was read, or what is wrong with its shape. */
export type ParsedConfig =
  | { readonly config: ConsentConfig; readonly issues: readonly [] }
  | { readonly config?: undefined; readonly issues: readonly SchemaIssue[] };

/** Checks the shape of a configuration: unknown keys are refused, everything wrong is reported at once. */
export function parseConfig(json: unknown): ParsedConfig {
  const outer = outerSchema.safeParse(json);
  const issues = outer.success ? [] : outer.error.issues.flatMap((issue) => schemaIssues(issue, [], json));
  for (const [at, purpose] of purposesOf(json).entries()) {
    const inner = purposeSchema(purpose).safeParse(purpose);
    if (!inner.success)
      issues.push(...inner.error.issues.flatMap((issue) => schemaIssues(issue, ['purposes', at], json)));
  }
  const [first, ...others] = issues;
  return first ? { issues: [first, ...others] } : { config: json as ConsentConfig, issues: [] };
}

function purposesOf(json: unknown): unknown[] {
  const purposes = isRecord(json) ? json['purposes'] : undefined;
  return Array.isArray(purposes) ? purposes : [];
}

function purposeSchema(purpose: unknown): typeof servicePurpose | typeof ownPurpose | typeof transferPurpose {
  if (!isRecord(purpose)) return ownPurpose;
  const { service, basis, products, recipients } = purpose;
  if (isMarketing(recipients)) return transferPurpose; // whatever basis it claims: that is what is wrong with it
  if (service !== undefined || (basis !== 'consent' && products === undefined)) return servicePurpose;
  return recipients === undefined ? ownPurpose : transferPurpose;
}

function isMarketing(recipients: unknown): boolean {
  return (
    Array.isArray(recipients) &&
    recipients.some((company) => isRecord(company) && company['role'] === 'marketing')
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function spelled(spelling: Spelling, pattern: RegExp): z.ZodMiniString {
  return z.string().check(z.regex(pattern, spelling));
}

type Path = readonly PropertyKey[];

function schemaIssues(issue: z.core.$ZodIssue, prefix: Path, json: unknown): SchemaIssue[] {
  const path = [...prefix, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: pointer([...path, key]), code: 'unknown-key', key }));
  }
  if (valueAt(json, path) === undefined) {
    return [
      { path: pointer(path.slice(0, -1)), code: 'missing', key: String(path.at(-1)), ...expectation(issue) },
    ];
  }
  if (issue.code === 'too_small')
    return [{ path: pointer(path), code: 'empty', expected: String(issue.minimum) }];
  return [
    { path: pointer(path), code: issue.code === 'invalid_type' ? 'type' : 'value', ...expectation(issue) },
  ];
}

function valueAt(json: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    json,
  );
}

function expectation(issue: z.core.$ZodIssue): { expected?: string } {
  if (issue.code === 'invalid_type') return { expected: issue.expected };
  if (issue.code === 'invalid_value') return { expected: issue.values.map(String).join(' | ') };
  return issue.code === 'invalid_format' || issue.code === 'invalid_union' ? { expected: issue.message } : {};
}

function pointer(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
