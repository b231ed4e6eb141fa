import type { Source } from '../rule.ts';

/** The General Data Protection Regulation: `art. 4(11)`, `cons. 42`. */
export function gdpr(place: string): Source {
  return { ref: `RGPD ${place}`, url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj', since: '2018-05-25' };
}

/** The French consumer code; most of its telephone regime is in force since 11 August 2026. */
export function consumerCode(article: string, since = '2026-08-11'): Source {
  return { ref: `C. conso. ${article}`, since };
}

/** The French code of posts and electronic communications. */
export function postsCode(article: string): Source {
  return { ref: `CPCE ${article}` };
}

/** Guidelines of the European Data Protection Board, by number and paragraph. */
export function edpb(place: string): Source {
  return { ref: `CEPD, lignes directrices ${place}` };
}

/** A decision or page of the French authority. */
export function cnil(what: string): Source {
  return { ref: `CNIL, ${what}` };
}

/** A case of the Court of Justice of the European Union. */
export function cjeu(what: string): Source {
  return { ref: `CJUE, ${what}` };
}

/** The page on which the CNIL says under what conditions contact details go to partners. */
export const transferPage: Source = cnil('transmission des données à des partenaires, 28 décembre 2018');
