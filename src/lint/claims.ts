import type { SchemaIssue } from '../notice/schema.ts';
import { membersOf, listOf } from './facts.ts';
import { pointerParts } from './pointer.ts';
import type { Mend, Rule } from './rule.ts';
import { respelled } from './respelled.ts';

/** What the schema finds wrong, addressed to the rule of law that answers for it. */
export interface AddressedIssue {
  readonly rule: string;
  readonly path: string;
  readonly data: Readonly<Record<string, string>>;
  readonly mend?: Mend;
}

type Kind = 'forbidden' | 'missing' | 'wrong';

/** Addresses schema issues by the claims of the rules; what nobody claims goes to the rules about structure. */
export function createAddresser(
  rules: readonly Rule[],
): (issue: SchemaIssue, json: unknown) => AddressedIssue {
  const claims = claimsOf(rules);
  return (issue, json) => {
    const kind = kindOf(issue);
    const { places, key } = placeOfIssue(issue, json);
    const claimed = [...places, '*']
      .map((place) => claims.get(`${kind} ${place}.${key}`))
      .find((claim) => claim !== undefined);
    const mend = claimed?.mend?.(issue.path, json) ?? respelledMend(issue, json);
    return {
      rule: claimed?.rule ?? FALLBACK[kind],
      path: issue.path,
      data: {
        claim: kind,
        key,
        expected: issue.code === 'empty' ? 'not-empty' : (issue.expected ?? 'other'),
      },
      ...(mend && { mend }),
    };
  };
}

/** A rule that answers for a member, and how what it finds there is mended. */
interface Claim {
  readonly rule: string;
  readonly mend?: (path: string, json: unknown) => Mend | undefined;
}

/** The claim on `kind place.key`; of several, the first. */
function claimsOf(rules: readonly Rule[]): ReadonlyMap<string, Claim> {
  const entries = rules.flatMap(({ id: rule, claims = {} }): (readonly [string, Claim])[] => [
    ...(['forbidden', 'missing', 'wrong'] as const).flatMap((kind) =>
      (claims[kind] ?? []).map((key) => [`${kind} ${key}`, { rule }] as const),
    ),
    ...(claims.removable ?? []).map(
      (key) => [`forbidden ${key}`, { rule, mend: (remove: string): Mend => ({ remove }) }] as const,
    ),
    ...Object.entries(claims.misnamed ?? {}).map(
      ([key, to]) => [`forbidden ${key}`, { rule, mend: renaming(to) }] as const,
    ),
  ]);
  return new Map(entries.toReversed());
}

/** A key gets its right name, unless a member of that name stands beside it already. */
function renaming(to: string): NonNullable<Claim['mend']> {
  return (path, json) => {
    const holder = membersOf(valueAt(json, pointerParts(path).slice(0, -1)));
    return holder && !Object.hasOwn(holder, to) ? { rename: path, to } : undefined;
  };
}

/** A value that says what it means, in another spelling than the schema’s. */
function respelledMend(issue: SchemaIssue, json: unknown): Mend | undefined {
  if (issue.code !== 'type' && issue.code !== 'value') return undefined;
  const to = respelled(valueAt(json, pointerParts(issue.path)), issue.expected ?? '');
  return to === undefined ? undefined : { set: issue.path, to };
}

function valueAt(json: unknown, parts: readonly string[]): unknown {
  return parts.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? Reflect.get(value, part)
        : undefined,
    json,
  );
}

const FALLBACK: Readonly<Record<Kind, string>> = {
  forbidden: 'config-unknown-key',
  missing: 'config-missing',
  wrong: 'config-value',
};

function kindOf({ code }: SchemaIssue): Kind {
  if (code === 'unknown-key') return 'forbidden';
  return code === 'missing' ? 'missing' : 'wrong';
}

/** The kind of object that an issue stands in, the most precise first, and the member that it is about. */
function placeOfIssue(issue: SchemaIssue, json: unknown): { places: readonly string[]; key: string } {
  const parts = pointerParts(issue.path);
  const named = parts.filter((part) => !/^\d+$/.test(part));
  const missing = issue.code === 'missing';
  const owner = missing ? named.at(-1) : named.at(-2);
  const key = issue.key ?? named.at(-1) ?? '';
  const place = owner === undefined ? 'config' : (PLACES[owner] ?? owner);
  return { places: place === 'recipient' ? [recipientRole(parts, json), 'recipient'] : [place], key };
}

const PLACES: Readonly<Record<string, string | undefined>> = {
  purposes: 'purpose',
  recipients: 'recipient',
  processors: 'processor',
  fields: 'field',
};

function recipientRole(parts: readonly string[], json: unknown): string {
  const [, purpose, , recipient] = parts;
  const list = listOf(membersOf(listOf(membersOf(json)?.['purposes'])[Number(purpose)])?.['recipients']);
  const role = membersOf(list[Number(recipient)])?.['role'];
  return role === 'contract' ? 'contract' : 'marketing';
}
