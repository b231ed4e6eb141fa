import type { Concept } from '../lexicon/lexicon.ts';
import type { Passage } from '../passage.ts';
import type { Mention, Reading } from '../text/reading.ts';
import type { Stranger } from './evidence.ts';
import { flowOf, isServiceOnly } from './flow.ts';
import { isNamed } from './named.ts';
import { isRefusal } from './offer.ts';

/** The strangers of a passage, found once for all rules. */
export function strangersIn(passage: Passage): readonly Stranger[] {
  passage.evidence.strangers ??= passage.reading ? findStrangers(passage, passage.reading) : [];
  return passage.evidence.strangers;
}

function findStrangers(passage: Passage, reading: Reading): Stranger[] {
  if (passage.context === 'partner' || (passage.kind === 'prose' && isRefusal(reading))) return [];
  const called = reading
    .said('partner', 'traders', 'trader', 'group')
    .filter((mention) => isRecipient(mention, passage, reading) && !isNamed(mention, reading))
    .map((mention): Stranger => ({ mention, kind: mention.concept === 'group' ? 'group' : 'generic' }));
  if (called.length === 0) return transfersToNobody(passage, reading);
  return called.filter(
    (stranger) => !isOfGroup(stranger, reading.saidIn(stranger.mention.sentence, 'group')),
  );
}

/** « les sociétés du groupe »: the group says it. */
function isOfGroup({ mention, kind }: Stranger, groups: readonly Mention[]): boolean {
  if (kind === 'group') return false;
  return groups.some(
    (group) => group.sentence === mention.sentence && between(group.last - mention.last, 0, 5),
  );
}

function isRecipient(mention: Mention, passage: Passage, reading: Reading): boolean {
  if (reading.covers(mention.first - 1, 'mine')) return false;
  if (!isPlaced(mention, reading)) return false;
  if (passage.context === 'notice')
    return (
      flowOf(mention, reading) &&
      (joinedToName(mention, reading) || !isServiceOnly(mention.sentence, reading))
    );
  if (passage.context === 'button') return reading.saidIn(mention.sentence, 'consent', 'yes').length > 0;
  return passage.kind === 'goods' || reading.saidIn(mention.sentence, ...ACTS).length > 0;
}

/** What a label or a purpose does: enough to make a recipient of whoever is called there. */
const ACTS: readonly Concept[] = [
  'consent',
  'wish',
  'yes',
  'receive',
  'contact',
  'call',
  'write',
  'pass',
  'sell',
  'propose',
  'use',
  'subscribe',
  'vague',
];

/** Whether the word stands where a recipient stands, and means more than one known company. */
function isPlaced(mention: Mention, reading: Reading): boolean {
  if (mention.concept === 'partner') return true;
  if (mention.concept === 'group') return !isGoods(mention, reading);
  if (mention.concept === 'trader') return isAnyTrader(mention, reading);
  return !isGoods(mention, reading) || actsItself(mention, reading);
}

/** « un courtier », « l’agence de mon secteur », « Durand SAS ou l’entreprise qui gère la campagne ». */
function isAnyTrader(mention: Mention, reading: Reading): boolean {
  if (reading.covers(mention.last + 1, 'of') && reading.words[mention.last + 2]?.kind === 'name')
    return false;
  if (isGoods(mention, reading)) return false;
  const before = mention.first - 1;
  if (reading.covers(before, 'quantity')) return true;
  if (follows(reading, mention, 'nearby')) return true;
  if (reading.covers(before, 'plural') && isIndefinite(before, reading))
    return actsItself(mention, reading) || reading.covers(before - 1, 'by', 'and');
  return joinedToName(mention, reading);
}

function isIndefinite(word: number, reading: Reading): boolean {
  return !reading.covers(word, 'ours') && reading.covers(word, 'plural') && !reading.covers(word, 'of');
}

function joinedToName(mention: Mention, reading: Reading): boolean {
  for (let at = mention.first - 1; at >= mention.first - 4; at--) {
    if (reading.words[at]?.kind === 'name') return false;
    if (reading.covers(at, 'and')) return reading.words[at - 1]?.kind === 'name';
  }
  return false;
}

function follows(reading: Reading, mention: Mention, concept: Concept): boolean {
  return reading
    .saidIn(mention.sentence, concept)
    .some((other) => between(other.first - mention.last, 1, 4) || between(mention.first - other.last, 1, 2));
}

function between(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}

/** Whether the word stands in the subject of the offer, « au sujet d’assurances pour les entreprises », and not among who acts. */
function isGoods(mention: Mention, reading: Reading): boolean {
  const topic = reading.saidIn(mention.sentence, 'topic').findLast((other) => other.last < mention.first);
  if (!topic) return false;
  return !reading
    .saidIn(mention.sentence, 'by', 'call', 'contact', 'receive', 'pass', 'that')
    .some(
      (other) => other.first > topic.last && other.last < mention.first && !reading.covers(other.first, 'of'),
    );
}

/** « des installateurs pourront m’appeler », « d’installateurs, qui pourront me téléphoner ». */
function actsItself(mention: Mention, reading: Reading): boolean {
  return reading
    .saidIn(mention.sentence, 'call', 'contact', 'write')
    .some((act) => between(act.first - mention.last, 1, 6));
}

/** Details sold or passed on, and nobody said to whom. */
function transfersToNobody(passage: Passage, reading: Reading): Stranger[] {
  if (passage.context === 'button' || passage.kind === 'goods') return [];
  return reading
    .said('sell', 'pass')
    .filter(
      (act) =>
        isTransfer(act, reading) &&
        (act.concept === 'sell' || isAgreedTo(act, passage, reading)) &&
        !hasTarget(act, reading),
    )
    .slice(0, 1)
    .map((mention) => ({ mention, kind: 'nobody' as const }));
}

function isTransfer(act: Mention, reading: Reading): boolean {
  return reading
    .allIn(act.sentence, 'details')
    .some((details) => details.clause === act.clause && Math.abs(details.first - act.first) <= 6);
}

/** Passing on is also what the person does by sending the form: only what she agrees to counts. */
function isAgreedTo(act: Mention, passage: Passage, reading: Reading): boolean {
  return (
    passage.context === 'label' &&
    reading.saidIn(act.sentence, 'consent').some((mention) => mention.last < act.first)
  );
}

function hasTarget(act: Mention, reading: Reading): boolean {
  const start = reading.startOf(act.sentence);
  return reading.wordsOf(act.sentence).some((word, turn) => {
    const at = start + turn;
    if (word.kind === 'name') return true;
    return (
      act.concept === 'pass' &&
      at > act.last &&
      reading.covers(at, 'authority', 'us', 'trader', 'traders', 'processor')
    );
  });
}
