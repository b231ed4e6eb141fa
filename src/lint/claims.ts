import type { SchemaIssue } from '../notice/schema.ts';
import { membersOf, listOf } from './facts.ts';
import { pointerParts } from './pointer.ts';
import type { Rule } from './rule.ts';

/** What the schema finds wrong, addressed to the rule of law that answers for it. */
export interface AddressedIssue {
  readonly rule: string;
  readonly path: string;
  readonly data: Readonly<Record<string, string>>;
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
      .find((rule) => rule !== undefined);
    const rule = claimed ?? FALLBACK[kind];
    return {
      rule,
      path: issue.path,
      data: {
        claim: kind,
        key,
        expected: issue.code === 'empty' ? 'not-empty' : (issue.expected ?? 'other'),
      },
    };
  };
}

/** The rule that answers for `kind place.key`; the first that claims it. */
function claimsOf(rules: readonly Rule[]): ReadonlyMap<string, string> {
  const entries = rules.flatMap(({ id, claims }) =>
    (['forbidden', 'missing', 'wrong'] as const).flatMap((kind) =>
      (claims?.[kind] ?? []).map((key): [string, string] => [`${kind} ${key}`, id]),
    ),
  );
  return new Map(entries.toReversed());
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
