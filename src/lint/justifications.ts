import type { Diagnostic } from '../base/diagnostic.ts';
import type { LegalProfile } from '../notice/profiles/profile.ts';
import { listOf, membersOf, textOf } from './facts.ts';
import type { Facts } from './facts.ts';
import { ruleOf } from './rules/index.ts';
import type { Found } from './run-rules.ts';

/** The written reasons of a configuration, by rule; of several for one rule, the first. */
export function reasonsOf({ root }: Facts): ReadonlyMap<string, string> {
  const written = listOf(root['justifications']).flatMap((entry): (readonly [string, string])[] => {
    const { rule, reason } = membersOf(entry) ?? {};
    return typeof rule === 'string' && typeof reason === 'string' ? [[rule, reason]] : [];
  });
  return new Map(written.toReversed());
}

/**
 * Reasons that let nothing pass: for a rule that found nothing, that does not exist, or of which a finding is an error.
 * Kept, they would say that somebody weighed what nobody had to.
 */
export function unusedReasons(
  { root }: Facts,
  diagnostics: readonly Diagnostic[],
  profile: LegalProfile,
): Found[] {
  const seen = new Set<string>();
  return listOf(root['justifications']).flatMap((entry, at): Found[] => {
    const name = textOf(membersOf(entry)?.['rule']);
    const fault = seen.has(name) ? 'twice' : faultOf(name, diagnostics, profile);
    seen.add(name);
    if (name === '' || fault === undefined) return [];
    const path = `/justifications/${at}`;
    const finding = {
      at: `${path}/rule`,
      data: { name, fault },
      ...(fault === 'unused' && { mend: { remove: path } }),
    };
    return [{ rule: 'justification-unused', finding }];
  });
}

type Fault = 'unknown' | 'error' | 'unused';

function faultOf(
  rule: string,
  diagnostics: readonly Diagnostic[],
  { severities }: LegalProfile,
): Fault | undefined {
  if (!ruleOf(rule)) return 'unknown';
  if (severities[rule] === 'off') return undefined; // another law may want the reason that this one does not
  const found = diagnostics.filter((diagnostic) => diagnostic.rule === rule);
  if (found.some(({ justified }) => justified !== undefined)) return undefined;
  return found.some(({ severity }) => severity === 'error') ? 'error' : 'unused';
}
