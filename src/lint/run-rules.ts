import type { Finding, Subject } from './rule.ts';
import { rules } from './rules/index.ts';

/** A finding and the rule that made it. */
export interface Found {
  readonly rule: string;
  readonly finding: Finding;
}

/** Runs every rule. Of several findings of one rule at one place, the first counts. */
export function runRules(subject: Subject): Found[] {
  const found = new Map<string, Found>();
  for (const rule of rules) {
    rule.check(subject, (finding) => {
      const key = `${rule.id} ${pathOf(finding)} ${finding.start ?? ''}`;
      if (!found.has(key)) found.set(key, { rule: rule.id, finding });
    });
  }
  return [...found.values()];
}

/** The JSON pointer of a finding. */
export function pathOf({ at }: Finding): string {
  return typeof at === 'string' ? at : at.path;
}
