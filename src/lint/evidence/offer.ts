import type { Concept } from '../lexicon/lexicon.ts';
import type { Channel } from '../../notice/config.ts';
import type { Passage } from '../passage.ts';
import { spellsAny } from '../text/names.ts';
import type { OfferEvidence } from './evidence.ts';
import type { Mention, Reading } from '../text/reading.ts';

const ASKING: readonly Concept[] = [
  'receive',
  'contact',
  'call',
  'write',
  'pass',
  'sell',
  'propose',
  'subscribe',
  'use',
];
const CHANNELS: readonly (readonly [Channel | 'chat', readonly Concept[]])[] = [
  ['phone', ['phone', 'call']],
  ['sms', ['sms']],
  ['email', ['email']],
  ['post', ['post']],
  ['chat', ['chat']],
  ['automated-call', ['robot']],
];
const SECTORS: readonly Concept[] = ['energySaving', 'renewable', 'adaptation', 'borderline'];

/** The evidence of a passage, gathered once for all rules. */
export function offerIn(passage: Passage, reading: Reading): OfferEvidence {
  passage.evidence.offer ??= gather(reading, passage);
  return passage.evidence.offer;
}

function gather(reading: Reading, { kind, products }: Passage): OfferEvidence {
  const goodsOnly = kind === 'goods';
  const sentence = askingSentence(reading);
  const said = (...concepts: readonly Concept[]): readonly Mention[] =>
    goodsOnly ? reading.said(...concepts) : reading.saidIn(sentence, ...concepts);
  const letter = said('letter').length > 0;
  const carriers: readonly Concept[] = [
    'sms',
    'email',
    'post',
    'chat',
    ...(letter ? (['news', 'letter'] as const) : []),
  ];
  return {
    sentence,
    asks: said(...ASKING).length > 0,
    named: (goodsOnly ? reading.words : reading.wordsOf(sentence)).some((word) => word.kind === 'name'),
    channels: CHANNELS.flatMap(([channel, concepts]) => (said(...concepts).length > 0 ? [channel] : [])),
    anyChannel: said('anyChannel').length > 0,
    goods:
      reading.residue.some((word) => goodsOnly || reading.sentenceOf(word) === sentence) ||
      said(...SECTORS).length > 0 ||
      spellsAny(reading.words, products),
    request: said('request', 'service', 'fulfil').length > 0,
    letter,
    vague: said('vague').filter((mention) => !reading.covers(mention.first, ...carriers)),
  };
}

/** The first sentence that asks for something. */
function askingSentence(reading: Reading): number {
  const [asking] = reading.all('consent', 'wish', 'yes', ...ASKING);
  return asking?.sentence ?? 0;
}

/** Whether a label refuses: « Non, je ne souhaite pas … ». */
export function isRefusal(reading: Reading): boolean {
  const [first] = reading.all('answerNo', 'refuse', 'negWish');
  if (first && first.first <= 4 && reading.sentenceOf(first.first) === 0) return true;
  return reading.all('consent').some((mention) => mention.negated && mention.first <= 3);
}
