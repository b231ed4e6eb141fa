import type { Concept } from '../lexicon/lexicon.ts';
import type { Match } from './phrases.ts';

/** Of the matches of one concept that overlap, the longest; all in the order of the text. */
export function longest(matches: readonly Match<Concept>[]): Match<Concept>[] {
  const sorted = [...matches].sort((one, other) => one.first - other.first || other.last - one.last);
  const reached = new Map<Concept, number>();
  return sorted.filter((match) => {
    if (match.last <= (reached.get(match.concept) ?? -1)) return false;
    reached.set(match.concept, match.last);
    return true;
  });
}

/** Concepts whose phrases say one thing: « conditions générales de vente » sells nothing, a « lettre d’information » informs of nothing yet. */
const SHADOWING: ReadonlySet<Concept> = new Set(['terms', 'policy', 'letter', 'email', 'details']);
const SHADOWED: ReadonlySet<Concept> = new Set([
  ...([
    'sell',
    'vague',
    'pass',
    'use',
    'details',
    'phone',
    'call',
    'write',
    'post',
    'email',
    'receive',
    'topic',
  ] as const),
]);

/** Leaves out what stands inside a longer phrase that says something else. */
export function unshadowed(matches: readonly Match<Concept>[]): readonly Match<Concept>[] {
  const shadows = matches.filter((match) => match.last > match.first && SHADOWING.has(match.concept));
  if (shadows.length === 0) return matches;
  const owner: Concept[] = [];
  for (const shadow of shadows)
    for (let at = shadow.first; at <= shadow.last; at++) owner[at] = shadow.concept;
  return matches.filter((match) => {
    const over = owner[match.first];
    const inside = over !== undefined && over === owner[match.last] && over !== match.concept;
    return !inside || !SHADOWED.has(match.concept) || match.last - match.first > 1;
  });
}
