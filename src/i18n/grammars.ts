import { table } from '../base/table.ts';

/** Turns a slot into the words that the language needs around it. */
export type GrammarFormat = (value: string) => string;

/**
 * What a language does to a name that a slot can't know: elision in French.
 * A phrase asks for it by the name of the format: `J’accepte {{company, que}}{{company}} …`.
 */
export const grammars: Readonly<Record<string, Readonly<Record<string, GrammarFormat>> | undefined>> = table({
  fr: table({
    que: (name: string) => (elides(name) ? 'qu’' : 'que '),
    de: (name: string) => (elides(name) ? 'd’' : 'de '),
    words: (count: string) => NUMBERS_FR[Number(count)] ?? count,
  }),
  en: table({
    words: (count: string) => NUMBERS_EN[Number(count)] ?? count,
    times: (count: string) =>
      ({ 1: 'once', 2: 'twice' })[count] ?? `${NUMBERS_EN[Number(count)] ?? count} times`,
  }),
  de: table({
    words: (count: string) => NUMBERS_DE[Number(count)] ?? count,
    times: (count: string) =>
      NUMBERS_DE[Number(count)] ? `${NUMBERS_DE[Number(count)]}mal` : `${count} Mal`,
  }),
  es: table({
    words: (count: string) => NUMBERS_ES[Number(count)] ?? count,
    times: (count: string) => `${NUMBERS_ES[Number(count)] ?? count} veces`,
  }),
  it: table({ words: (count: string) => NUMBERS_IT[Number(count)] ?? count }),
  nl: table({ words: (count: string) => NUMBERS_NL[Number(count)] ?? count }),
  pt: table({
    words: (count: string) => NUMBERS_PT[Number(count)] ?? count,
    feminine: (count: string) => (count === '2' ? 'duas' : (NUMBERS_PT[Number(count)] ?? count)),
    times: (count: string) => `${count === '2' ? 'duas' : (NUMBERS_PT[Number(count)] ?? count)} vezes`,
  }),
});

/**
 * Sets a sentence as the printers of the language do. French wants a no-break space inside guillemets, before
 * high punctuation and between a number and what it counts; other languages are left as they are.
 */
export function typeset(locale: string, text: string): string {
  if (locale !== 'fr') return text;
  return text
    .replace(/ (?=[:;?!»])/g, '\u00a0')
    .replace(/« /g, '«\u00a0')
    .replace(/(\d) (?=(?:h|mois|jours?|ans?|min|%|€)(?![\p{L}]))/gu, '$1\u00a0')
    .replace(/(?<=\d\u00a0h) (?=\d)/g, '\u00a0')
    .replace(/(?<=art\.|\bL\.|\bR\.|\bD\.) (?=[LRD\d])/g, '\u00a0');
}

const NUMBERS_FR = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];
const NUMBERS_DE = ['null', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const NUMBERS_ES = ['cero', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'];
const NUMBERS_IT = ['zero', 'un', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'];
const NUMBERS_NL = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const NUMBERS_PT = ['zero', 'um', 'dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove'];
const NUMBERS_EN = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A French word elides before a vowel. Before an h it depends on the name, so we leave the full form, which is never wrong. */
function elides(name: string): boolean {
  return /^[aeiouàâäéèêëîïôöùûü]/i.test(name.normalize('NFC'));
}
