import type { Severity } from '../../base/diagnostic.ts';
import type { Concept } from '../lexicon/lexicon.ts';
import type { Passage } from '../passage.ts';
import type { Mention, Reading } from '../text/reading.ts';
import { isRefusal, offerIn } from './offer.ts';

const CHANNEL_CONCEPTS: readonly Concept[] = ['phone', 'call', 'sms', 'email', 'post', 'chat', 'robot'];

/** Channels that one consent joins: by phone and otherwise, three and more, or « par tout moyen ». */
export function bundledChannels(
  reading: Reading,
  passage: Passage,
): { mention: Mention; severity: Severity } | undefined {
  const offer = offerIn(passage, reading);
  if (passage.kind === 'goods' || !offer.asks || isRefusal(reading)) return undefined;
  const answersOnly = offer.request && offer.vague.length === 0 && !reading.all('vaguePurpose').length;
  if (answersOnly) return undefined;
  const [anyChannel] = reading.saidIn(offer.sentence, 'anyChannel');
  if (anyChannel) return { mention: anyChannel, severity: 'error' };
  if (offer.channels.length < 2) return undefined;
  const last = reading.saidIn(offer.sentence, ...CHANNEL_CONCEPTS).at(-1);
  const byPhone = offer.channels.includes('phone') || offer.channels.includes('automated-call');
  return last && { mention: last, severity: byPhone || offer.channels.length > 2 ? 'error' : 'warning' };
}

/** The contact agreed to without a channel; undefined where one is named or none is needed. */
export function contactWithoutChannel(reading: Reading, passage: Passage): Mention | undefined {
  const offer = offerIn(passage, reading);
  if (passage.kind === 'goods' || isRefusal(reading)) return undefined;
  if (offer.channels.length > 0 || offer.anyChannel || offer.letter) return undefined;
  if (offer.request && offer.vague.length === 0) return undefined;
  return reading
    .saidIn(offer.sentence, 'contact', 'receive', 'write')
    .find((mention) => isAsked(mention, passage, offer.named, reading));
}

/** « recevoir des alarmes » needs no channel; « recevoir des offres » does. */
function isAsked(mention: Mention, passage: Passage, named: boolean, reading: Reading): boolean {
  if (mention.concept === 'contact') return true;
  const promised = reading.saidIn(mention.sentence, 'vague', 'news').length > 0;
  return promised || (named && passage.context === 'label' && mention.concept === 'write');
}
