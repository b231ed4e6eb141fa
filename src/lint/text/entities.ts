import { table } from '../../base/table.ts';

const NAMED: Readonly<Record<string, string | undefined>> = table({
  nbsp: '\u00a0',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  middot: '·',
  bull: '•',
  shy: '\u00ad',
  zwj: '\u200d',
  zwnj: '\u200c',
  oelig: 'œ',
  OElig: 'Œ',
  aelig: 'æ',
  AElig: 'Æ',
  szlig: 'ß',
  euro: '€',
  num: '#',
});

/** The text of an HTML character reference, given without `&` and `;`; undefined when there is none of that name. */
export function decodeEntity(name: string): string | undefined {
  if (name.startsWith('#')) return decodeNumber(name.slice(1));
  const accented = /^([a-zA-Z])(acute|grave|circ|uml|tilde|cedil|ring|slash|caron)$/.exec(name);
  return NAMED[name] ?? accented?.[1];
}

function decodeNumber(digits: string): string | undefined {
  const hexadecimal = /^x[0-9a-f]{1,6}$/i.test(digits);
  if (!hexadecimal && !/^[0-9]{1,7}$/.test(digits)) return undefined;
  const code = hexadecimal ? Number.parseInt(digits.slice(1), 16) : Number(digits);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
