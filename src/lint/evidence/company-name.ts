import type { Mention, Reading } from '../text/reading.ts';

/**
 * What makes a company's name no name: words that mean anybody, « nos partenaires », « divers installateurs ».
 * A name that holds such a word among others, « Partenaire Habitat », is one.
 */
export function genericName(reading: Reading): Pick<Mention, 'start' | 'end'> | undefined {
  const generic = reading.all('partner', 'traders', 'trader', 'group');
  const [first] = generic;
  if (!first || reading.all('waiting').length > 0 || reading.words.some((word) => word.kind === 'name'))
    return undefined;
  const claimed = reading
    .all('ours', 'quantity', 'several')
    .find((mention) => mention.first < first.first && mention.first < 2);
  const own = reading.residue.filter(
    (word) => !reading.covers(word, 'partner', 'traders', 'trader', 'group'),
  );
  const ofGroup = first.first === 0 && first.concept === 'traders' && generic[1]?.concept === 'group'; // « Sociétés du groupe Durand »
  if (!claimed && !ofGroup && own.length > 0) return undefined;
  const last = generic.at(-1) ?? first;
  return { start: (claimed ?? first).start, end: last.end };
}

/** A group hung onto a name: « Isolvert SARL et ses filiales ». */
export function attachedGroup(reading: Reading): Mention | undefined {
  const name = reading.words.findIndex((word) => word.kind === 'name');
  const joint = reading.all('and').find((mention) => mention.first > name);
  if (name < 0 || !joint) return undefined;
  return reading.all('group', 'partner').find((mention) => mention.first > joint.first);
}
