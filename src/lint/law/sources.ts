import type { Source } from '../rule.ts';

/** The General Data Protection Regulation: `art. 4(11)`, `cons. 42`. */
export function gdpr(place: string): Source {
  return { ref: `RGPD ${place}`, url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj', since: '2018-05-25' };
}

/** The French consumer code; most of its telephone regime is in force since 11 August 2026. */
export function consumerCode(article: string, since = '2026-08-11'): Source {
  return { ref: `C. conso. ${article}`, url: consumerCodeUrl(article), since, country: 'FR' };
}

/** The French code of posts and electronic communications. */
export function postsCode(article: string): Source {
  return { ref: `CPCE ${article}`, url: `${CODES}LEGITEXT000006070987`, country: 'FR' };
}

/** Guidelines of the European Data Protection Board, by number and paragraph. */
export function edpb(place: string): Source {
  const url = GUIDELINES[place.split(/[ ,]/)[0] ?? ''];
  return { ref: `CEPD, lignes directrices ${place}`, ...(url && { url }) };
}

/** A decision or page of the French authority. */
export function cnil(what: string): Source {
  return { ref: `CNIL, ${what}`, country: 'FR' };
}

/** A case of the Court of Justice of the European Union. */
export function cjeu(what: string): Source {
  const [, number] = /^(C-\d+\/\d+)/.exec(what) ?? [];
  return {
    ref: `CJUE, ${what}`,
    ...(number && { url: `https://curia.europa.eu/juris/liste.jsf?num=${number}` }),
  };
}

/** The page on which the CNIL says under what conditions contact details go to partners. */
export const transferPage: Source = cnil('transmission des données à des partenaires, 28 décembre 2018');

const CODES = 'https://www.legifrance.gouv.fr/codes/texte_lc/';

const GUIDELINES: Readonly<Record<string, string | undefined>> = {
  '05/2020':
    'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-052020-consent-under-regulation-2016679_en',
  '03/2022':
    'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-032022-deceptive-design-patterns-social-media_en',
};

/** The decree of 23 July 2026 made the articles in R and D; of the others the whole code is the surest address. */
function consumerCodeUrl(article: string): string {
  return /^[RD]223-/.test(article)
    ? 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939'
    : `${CODES}LEGITEXT000006069565`;
}
