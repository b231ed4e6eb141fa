import type { Channel, Sector } from '../../notice/model.ts';
import type { LegalProfile } from '../../notice/profiles/profile.ts';
import type { Concept } from '../lexicon/lexicon.ts';
import type { Passage } from '../passage.ts';
import type { Finding, Subject } from '../rule.ts';
import type { Mention, Reading } from '../text/reading.ts';
import { offerIn } from './offer.ts';

const SECTOR_GOODS: readonly (readonly [Sector, Concept])[] = [
  ['energy-saving', 'energySaving'],
  ['renewable-energy', 'renewable'],
  ['home-adaptation', 'adaptation'],
];

/** Offers that the law bans by one of their channels: by their declared sector, or by what their products are. */
export function bannedOffers({ facts, passages, profile }: Subject): Finding[] {
  const byPath = passagesByPath(passages);
  return (facts?.offers ?? []).flatMap((offer) => {
    const declared = bannedChannel(offer.sector, offer.channels, profile);
    if (declared)
      return [{ at: `${offer.path}/sector`, data: { term: String(offer.sector), channel: declared } }];
    return offer.products
      .flatMap((product) => bannedProduct(byPath.get(product.path), offer.channels, profile))
      .slice(0, 1);
  });
}

function bannedProduct(
  passage: Passage | undefined,
  channels: readonly string[],
  profile: LegalProfile,
): Finding[] {
  const [goods, sector] = sectorGoods(passage?.reading) ?? [];
  return passage && goods && bannedChannel(sector, channels, profile) ? [goodsFinding(passage, goods)] : [];
}

/** Banned goods that a text prospects for; what the person asked for herself, her quote or her project, is no prospecting. */
export function bannedGoods(reading: Reading, passage: Passage, profile: LegalProfile): Mention | undefined {
  const offer = offerIn(passage, reading);
  if (!offer.asks || offer.request || reading.said('request', 'fulfil').length > 0) return undefined;
  return SECTOR_GOODS.flatMap(([sector, concept]) => {
    if (!bannedChannel(sector, offer.channels, profile)) return [];
    return reading.saidIn(offer.sentence, concept).filter((goods) => !isOwnProject(goods, reading));
  })[0];
}

/** Offers and callbacks about goods of which the aim decides, without a declared sector, or declared none without a reason. */
export function undeclaredSectors({ facts, passages, profile }: Subject): Finding[] {
  if (!facts || Object.keys(profile.bannedSectors).length === 0) return [];
  const callbacks = facts.purposes
    .filter((purpose) => purpose.callback)
    .map(({ members, service }) => ({ sector: members['sector'], texts: service }));
  const offers = facts.offers
    .filter(({ channels }) => SECTOR_GOODS.some(([sector]) => bannedChannel(sector, channels, profile)))
    .map(({ sector, products }) => ({ sector, texts: products }));
  const byPath = passagesByPath(passages);
  return [...offers, ...callbacks]
    .filter(({ sector }) => sector === undefined)
    .flatMap(({ texts }) => texts.flatMap(({ path }) => borderlineGoods(byPath.get(path))).slice(0, 1));
}

function borderlineGoods(passage: Passage | undefined): Finding[] {
  const [goods] = passage?.reading?.said('borderline') ?? [];
  return passage && goods ? [goodsFinding(passage, goods)] : [];
}

function goodsFinding(passage: Passage, { start, end }: Mention): Finding {
  return { at: passage, start, end, data: { term: passage.text.slice(start, end) } };
}

function passagesByPath(passages: readonly Passage[]): ReadonlyMap<string, Passage> {
  return new Map(passages.map((passage) => [passage.path, passage]));
}

function bannedChannel(
  sector: unknown,
  channels: readonly string[],
  profile: LegalProfile,
): string | undefined {
  const banned: readonly Channel[] = profile.bannedSectors[sector as Sector] ?? [];
  return channels.find((channel) => banned.some((one) => one === channel));
}

function sectorGoods(reading: Reading | undefined): [Mention, Sector] | undefined {
  for (const [sector, concept] of SECTOR_GOODS) {
    const [goods] = reading?.said(concept) ?? [];
    if (goods) return [goods, sector];
  }
  return undefined;
}

/** « mes combles », « une pompe à chaleur »: the person’s own thing, and not the company’s range. */
function isOwnProject(goods: Mention, reading: Reading): boolean {
  const near = (mention: Mention): boolean =>
    mention.first - goods.last <= 2 && goods.first - mention.last <= 2;
  return reading.allIn(goods.sentence, 'mine', 'single').some(near);
}
