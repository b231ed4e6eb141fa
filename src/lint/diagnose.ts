import type { Diagnostic, Place, Severity } from '../base/diagnostic.ts';
import { ruleOf } from './rules/index.ts';

/** A diagnostic of a rule. A written reason lets a warning pass: it stays visible, as information. */
export function createDiagnostic(
  id: string,
  place: Place,
  data: Diagnostic['data'] = {},
  severity: Severity = ruleOf(id)?.severity ?? 'error',
  reason?: string,
): Diagnostic {
  const justified = severity === 'warning' && reason !== undefined;
  return {
    rule: id,
    severity: justified ? 'info' : severity,
    category: ruleOf(id)?.category ?? 'other',
    place,
    data,
    ...(justified && { justified: reason }),
  };
}

/** Diagnostics in the order of the text; of the same place, the worst first. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(
    (one, other) =>
      at(one) - at(other) || RANK[one.severity] - RANK[other.severity] || compare(one.rule, other.rule),
  );
}

/** Whether diagnostics stop a build: an error always, a warning under `strict` unless a reason was written. */
export function stopsBuild(
  diagnostics: readonly Diagnostic[],
  { strict = true }: { readonly strict?: boolean } = {},
): boolean {
  return diagnostics.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'));
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function at({ place }: Diagnostic): number {
  return place.offset ?? 0;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
