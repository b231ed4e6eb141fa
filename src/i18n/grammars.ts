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
    words: inWords('zéro|un|deux|trois|quatre|cinq|six|sept|huit|neuf'),
  }),
  en: table({
    words: inWords('zero|one|two|three|four|five|six|seven|eight|nine'),
    times: inWords(
      'zero times|once|twice|three times|four times|five times|six times|seven times|eight times|nine times',
      'times',
    ),
  }),
  de: table({
    words: inWords('null|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun'),
    times: inWords(
      'nullmal|einmal|zweimal|dreimal|viermal|fünfmal|sechsmal|siebenmal|achtmal|neunmal',
      'Mal',
    ),
  }),
  es: table({ words: inWords('cero|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve') }),
  it: table({ words: inWords('zero|un|due|tre|quattro|cinque|sei|sette|otto|nove') }),
  nl: table({ words: inWords('nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen') }),
  pt: table({
    words: inWords('zero|um|dois|três|quatro|cinco|seis|sete|oito|nove'),
    feminine: inWords('zero|uma|duas|três|quatro|cinco|seis|sete|oito|nove'),
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

/** Counts from 0 to 9 in words; above, in figures, with what they count. */
function inWords(words: string, counted?: string): GrammarFormat {
  const names = words.split('|');
  return (count) => names[Number(count)] ?? (counted ? `${count} ${counted}` : count);
}

/** A French word elides before a vowel. Before an h it depends on the name, so we leave the full form, which is never wrong. */
function elides(name: string): boolean {
  return /^[aeiouàâäéèêëîïôöùûü]/i.test(name.normalize('NFC'));
}
