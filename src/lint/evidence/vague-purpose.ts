import type { Severity } from '../../base/diagnostic.ts';
import type { Passage } from '../passage.ts';
import type { Mention, Reading } from '../text/reading.ts';
import { isRefusal, offerIn } from './offer.ts';
import type { OfferEvidence } from './evidence.ts';

/** What makes a purpose vague: a formula that covers anything, or nothing said at all. */
export interface VaguePurpose {
  readonly mention?: Mention;
  readonly severity: Severity;
}

/** The vagueness of a purpose; undefined where goods, a request or a letter are named. */
export function vaguePurpose(reading: Reading, passage: Passage): VaguePurpose | undefined {
  if (passage.context === 'notice') return vagueNotice(reading);
  if (passage.kind === 'goods' || isRefusal(reading)) return undefined;
  const offer = offerIn(passage, reading);
  const [formula] = reading.saidIn(offer.sentence, 'vaguePurpose');
  if (formula && !offer.goods && !offer.request) return { mention: formula, severity: 'error' };
  if (hasSubject(offer) || !asksAnything(offer, passage)) return undefined;
  if (offer.named && offer.vague.length > 0 && reading.said('use').length === 0) return undefined; // purpose-offer-nature-missing says it
  return emptyPurpose(offer, reading);
}

function emptyPurpose(offer: OfferEvidence, reading: Reading): VaguePurpose | undefined {
  const [promise] = offer.vague;
  if (promise) return { mention: promise, severity: 'error' };
  const [use] = reading.saidIn(offer.sentence, 'use', 'pass', 'sell');
  if (use) return { mention: use, severity: 'error' };
  // « être appelé » without a subject: the law wants it, and a single text may have it beside
  return { severity: offer.channels.includes('phone') ? 'info' : 'warning' };
}

/** How bad it is that a named company says nothing of its goods; undefined where it does. */
export function missingNature(reading: Reading, passage: Passage): Severity | undefined {
  const offer = offerIn(passage, reading);
  if (passage.kind === 'goods') return offer.goods || offer.letter || offer.request ? undefined : 'error';
  if (isRefusal(reading) || hasSubject(offer) || !offer.named || !asksAnything(offer, passage))
    return undefined;
  if (offer.vague.length === 0 || reading.said('vaguePurpose').length > 0) return undefined;
  return offer.channels.includes('phone') ? 'error' : 'warning';
}

function hasSubject(offer: OfferEvidence): boolean {
  return offer.goods || offer.request || (offer.letter && offer.vague.length === 0);
}

function asksAnything(offer: OfferEvidence, passage: Passage): boolean {
  return offer.asks || (passage.context === 'purpose' && offer.vague.length > 0);
}

/** In a notice only a formula is vague: what happens to the details is said elsewhere too. */
function vagueNotice(reading: Reading): VaguePurpose | undefined {
  const [formula] = reading.said('vaguePurpose').filter((mention) => {
    const acts = reading.saidIn(
      mention.sentence,
      'use',
      'pass',
      'sell',
      'receive',
      'propose',
      'write',
      'contact',
    );
    return (
      acts.some((act) => act.first < mention.first) &&
      reading.allIn(mention.sentence, 'details', 'propose', 'receive').length > 0
    );
  });
  return formula && { mention: formula, severity: 'error' };
}
