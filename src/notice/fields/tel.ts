import type { FieldKind } from './field-kind.ts';

/** Numbering areas of overseas France: a national prefix, dialled from anywhere in France, and its country code. */
const OVERSEAS: readonly (readonly [prefix: RegExp, code: string])[] = [
  [/^0(?=590|690|691)/, '+590'], // Guadeloupe, Saint-Martin, Saint-Barthélemy
  [/^0(?=594|694)/, '+594'], // Guyane
  [/^0(?=596|696|697)/, '+596'], // Martinique
  [/^0(?=262|263|269|692|693)/, '+262'], // La Réunion, Mayotte
];

/**
 * A telephone number, in any of the ways in which people write it. A national number is French: the form's profile is.
 * The receiver's side checks numbers with a full numbering plan; here a few rules spare the page 28 kB.
 */
export const tel: FieldKind = {
  collects: 'phone',
  maxLength: 40,
  check: (typed) => (international(typed) ? undefined : 'phone'),
  canonical: (typed) => international(typed) ?? typed.trim(),
};

/** The E.164 form of a number, or nothing when it is none. */
function international(typed: string): string | undefined {
  const dialled = typed
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\s()./\u2010-\u2015-]/g, (mark) =>
      mark === '(' || mark === ')' ? mark : '',
    )
    .replace(/^tel:/i, '')
    .replace('(0)', '') // +33 (0)6…: the trunk prefix that is not dialled from abroad
    .replace(/[()]/g, '')
    .replace(/(?:poste|ext|x)\d{1,5}$/i, '') // an extension is not part of the number
    .replace(/^00/, '+');
  const number = withCountry(dialled);
  return number && /^\+(?:33[1-9]\d{8}|(?!33)[1-9]\d{7,14})$/.test(number) ? number : undefined;
}

function withCountry(dialled: string): string | undefined {
  if (dialled.startsWith('+') && !dialled.startsWith('+33')) return dialled;
  const national = dialled.replace(/^(?:\+33|33(?=\d{9}$))0?/, '').replace(/^0/, '');
  return /^[1-9]\d{8}$/.test(national) ? (overseas(`0${national}`) ?? `+33${national}`) : undefined;
}

function overseas(national: string): string | undefined {
  const area = OVERSEAS.find(([prefix]) => prefix.test(national));
  return area && area[1] + national.slice(1);
}
