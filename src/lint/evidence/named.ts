import type { Concept } from '../lexicon/lexicon.ts';
import type { Mention, Reading } from '../text/reading.ts';

/** How far a name may stand from the word that it explains, in words. */
const REACH = 7;
const PASSED: ReadonlySet<string> = new Set([',', ':', '(', '"']);
/** What ends an apposition: another act, another company. */
const BARRIERS: readonly Concept[] = [
  'and',
  'that',
  'open',
  'call',
  'contact',
  'pass',
  'sell',
  'receive',
  'propose',
  'consent',
];

/**
 * Whether a name stands in apposition to a generic word, before or after it: « notre partenaire Lumen Alarmes SARL »,
 * « Lumen Alarmes SARL, filiale du groupe Durand ». « Les partenaires de Durand SAS » names nobody but Durand.
 */
export function isNamed(mention: Mention, reading: Reading): boolean {
  return isNamedAfter(mention, reading) || isNamedBefore(mention, reading);
}

function isNamedAfter(mention: Mention, reading: Reading): boolean {
  for (let at = mention.last + 1; at <= mention.last + REACH; at++) {
    const word = reading.words[at];
    if (!word || reading.sentenceOf(at) !== mention.sentence) return false;
    // « le réseau Durand » names the network, « notre filiale Durand SAS » names the company
    if (word.kind === 'name' && at === mention.last + 1 && reading.covers(mention.last, 'collective'))
      return false;
    if (word.kind === 'name' && !reading.covers(at - 1, 'of')) return true;
    if (word.kind === 'mark' && !PASSED.has(word.text)) return false;
    const namesOn = reading.words[at + 1]?.kind === 'name'; // « Appels Ouest SAS »: a verb may begin a name
    if (word.kind === 'word' && !namesOn && reading.covers(at, ...BARRIERS)) return false;
  }
  return false;
}

function isNamedBefore(mention: Mention, reading: Reading): boolean {
  let parted = false;
  for (let at = mention.first - 1; at >= mention.first - REACH; at--) {
    const word = reading.words[at];
    if (!word || reading.sentenceOf(at) !== mention.sentence) return false;
    if (word.kind === 'name') return parted;
    if (word.kind === 'mark' && word.text !== ',' && word.text !== '(') return false;
    parted ||= word.kind === 'mark';
    if (word.kind === 'word' && (reading.covers(at, ...BARRIERS) || !isLink(at, reading))) return false;
  }
  return false;
}

/** Words that may stand inside « , filiale du groupe … ». */
function isLink(word: number, reading: Reading): boolean {
  return (
    reading.covers(word, 'plural', 'of', 'ours', 'group', 'partner', 'trader', 'traders') ||
    reading.isGrammar(word)
  );
}
