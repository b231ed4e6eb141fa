import type { Concept } from '../lexicon/lexicon.ts';
import type { Mention, Reading } from '../text/reading.ts';

/** Words of prospecting: where they stand, no function excuses an unnamed recipient. */
const PROSPECTING: readonly Concept[] = ['vaguePurpose', 'propose', 'contact', 'call', 'analyse'];

/**
 * Whether a notice says that somebody gets the details or reaches the person. « Découvrez les offres de nos partenaires »
 * is an advertisement; « recevoir les offres de nos partenaires » is a consent.
 */
export function flowOf(mention: Mention, reading: Reading): boolean {
  const near = (...concepts: readonly Concept[]): boolean => saidNear(mention, reading, concepts).length > 0;
  if (near('pass', 'sell') && near('details', 'pass', 'sell'))
    return saidNear(mention, reading, ['pass', 'sell']).some((act) => isFlow(act, mention, reading));
  if (near('contact', 'call') && !near('show')) return true;
  if (saidNear(mention, reading, ['receive', 'write', 'subscribe']).some((act) => act.last < mention.first))
    return true;
  if (near('use') && near('details') && near('vaguePurpose')) return true;
  if (near('vaguePurpose') && near('consentNoun', 'accept')) return true;
  if (near('cookies')) return true;
  return opensSentence(mention, reading) && near('consentNoun') && !near('service');
}

/** A transfer leads to whoever is called in its clause, or in one that goes on with it. */
function isFlow(act: Mention, mention: Mention, reading: Reading): boolean {
  if (act.clause === mention.clause) return true;
  return (
    act.last < mention.first &&
    !saidNear(mention, reading, ['contrast']).some(
      (turn) => turn.first > act.last && turn.last < mention.first,
    )
  );
}

/** Whether a sentence speaks of a service only: payment, delivery, a duty of law. */
export function isServiceOnly(sentence: number, reading: Reading): boolean {
  return (
    reading.saidIn(sentence, 'service', 'authority').length > 0 &&
    reading.saidIn(sentence, ...PROSPECTING).length === 0
  );
}

function saidNear(mention: Mention, reading: Reading, concepts: readonly Concept[]): readonly Mention[] {
  return reading.saidIn(mention.sentence, ...concepts).filter((other) => other !== mention);
}

function opensSentence(mention: Mention, reading: Reading): boolean {
  return mention.first < 3 || reading.sentenceOf(mention.first - 3) !== mention.sentence;
}
