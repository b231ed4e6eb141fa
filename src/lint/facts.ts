import { fieldKinds } from '../notice/fields/index.ts';
import type { Channel, FieldType } from '../notice/model.ts';

/** The members of a JSON object, unread. */
export type Members = Readonly<Record<string, unknown>>;

/** A company that a configuration mentions. */
export interface CompanyFact {
  readonly path: string;
  readonly role: 'controller' | 'processor' | 'contract' | 'marketing';
  readonly members: Members;
  /** Its legal name, or its brand, or nothing. */
  readonly name: string;
}

/** What is offered, by whom and by which channels. */
export interface OfferFact {
  readonly path: string;
  readonly members: Members;
  /** The controller's own offer, or a named company's. */
  readonly company: CompanyFact | undefined;
  readonly channels: readonly string[];
  readonly products: readonly TextFact[];
  readonly sector: unknown;
}

/** A purpose, whatever of it could be read. */
export interface PurposeFact {
  readonly path: string;
  readonly members: Members;
  readonly basis: unknown;
  /** What the person asks for; empty when the purpose asks for consent. */
  readonly service: readonly TextFact[];
  readonly callback: Members | undefined;
}

/** A text of the configuration in one language. */
export interface TextFact {
  readonly path: string;
  readonly text: string;
  readonly locale: string;
}

/** A configuration as far as it can be read: a structural fault in one place hides nothing elsewhere. */
export interface Facts {
  readonly root: Members;
  readonly locales: readonly string[];
  readonly companies: readonly CompanyFact[];
  readonly purposes: readonly PurposeFact[];
  readonly offers: readonly OfferFact[];
  readonly fields: readonly {
    readonly path: string;
    readonly members: Members;
    readonly collectsPhone: boolean;
  }[];
  /** The texts of a member that may be one text or one per language. */
  texts(value: unknown, path: string): readonly TextFact[];
  /** Whether a written reason was given for this rule. */
  isJustified(rule: string): boolean;
}

/** Channels of the telephone, a person or a machine speaking (C. conso. L223-1, CPCE L34-5). */
export const VOICE: readonly string[] = ['phone', 'automated-call'] satisfies readonly Channel[];

/** Reads what can be read of a configuration. */
export function readFacts(json: unknown): Facts {
  const root = membersOf(json) ?? {};
  const locales = listOf(root['locales']).filter((locale) => typeof locale === 'string');
  const texts = (value: unknown, path: string): TextFact[] => textsOf(value, path, locales);
  const purposes = objects(root['purposes'], '/purposes').map(({ path, members }) =>
    purposeOf(path, members, texts),
  );
  const companies = companiesOf(root, purposes);
  return {
    root,
    locales,
    companies,
    purposes,
    offers: purposes.flatMap((purpose) => offersOf(purpose, companies, texts)),
    fields: objects(root['fields'], '/fields').map((field) => ({
      ...field,
      collectsPhone: collectsPhone(field.members),
    })),
    texts,
    isJustified: (rule) =>
      listOf(root['justifications']).some((entry) => membersOf(entry)?.['rule'] === rule),
  };
}

/** The members of an object; undefined for anything else. */
export function membersOf(value: unknown): Members | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Members)
    : undefined;
}

/** The entries of a list; empty for anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text; empty for anything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function objects(value: unknown, path: string): { path: string; members: Members }[] {
  return listOf(value).flatMap((entry, at) => {
    const members = membersOf(entry);
    return members ? [{ path: `${path}/${at}`, members }] : [];
  });
}

function purposeOf(path: string, members: Members, texts: Facts['texts']): PurposeFact {
  return {
    path,
    members,
    basis: members['basis'],
    service: texts(members['service'], `${path}/service`),
    callback: membersOf(members['callback']),
  };
}

function companiesOf(root: Members, purposes: readonly PurposeFact[]): CompanyFact[] {
  const controller = membersOf(root['controller']);
  return [
    ...(controller ? [companyOf('/controller', 'controller', controller)] : []),
    ...objects(root['processors'], '/processors').map(({ path, members }) =>
      companyOf(path, 'processor', members),
    ),
    ...purposes.flatMap((purpose) =>
      objects(purpose.members['recipients'], `${purpose.path}/recipients`).map(({ path, members }) =>
        companyOf(path, recipientRole(members, purpose), members),
      ),
    ),
  ];
}

function recipientRole(members: Members, purpose: PurposeFact): 'contract' | 'marketing' {
  if (members['role'] === 'contract' || members['role'] === 'marketing') return members['role'];
  return purpose.service.length > 0 ? 'contract' : 'marketing';
}

function companyOf(path: string, role: CompanyFact['role'], members: Members): CompanyFact {
  return {
    path,
    role,
    members,
    name: textOf(members['legalName']) || textOf(members['brand']) || textOf(members['name']),
  };
}

function offersOf(
  purpose: PurposeFact,
  companies: readonly CompanyFact[],
  texts: Facts['texts'],
): OfferFact[] {
  if (purpose.service.length > 0) return [];
  const recipients = companies.filter(
    (company) => company.role === 'marketing' && company.path.startsWith(`${purpose.path}/`),
  );
  if (recipients.length > 0)
    return recipients.map((company) => offerOf(company.path, company.members, company, texts));
  const controller = companies.find((company) => company.role === 'controller');
  return purpose.members['recipients'] === undefined
    ? [offerOf(purpose.path, purpose.members, controller, texts)]
    : [];
}

function offerOf(
  path: string,
  members: Members,
  company: CompanyFact | undefined,
  texts: Facts['texts'],
): OfferFact {
  return {
    path,
    members,
    company,
    channels: listOf(members['channels'])
      .flat()
      .filter((channel) => typeof channel === 'string'),
    products: listOf(members['products']).flatMap((product, at) => texts(product, `${path}/products/${at}`)),
    sector: members['sector'],
  };
}

function textsOf(value: unknown, path: string, locales: readonly string[]): TextFact[] {
  if (typeof value === 'string') return [{ path, text: value, locale: locales[0] ?? 'fr' }];
  return Object.entries(membersOf(value) ?? {}).flatMap(([locale, text]) =>
    typeof text === 'string'
      ? [{ path: `${path}/${locale.replaceAll('~', '~0').replaceAll('/', '~1')}`, text, locale }]
      : [],
  );
}

function collectsPhone(field: Members): boolean {
  const type = textOf(field['type']);
  return Object.hasOwn(fieldKinds, type) && fieldKinds[type as FieldType].collects === 'phone';
}
