import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lexicons } from '../../src/lint/lexicon/index.ts';
import { lintText } from '../../src/lint/index.ts';
import type { Context } from '../../src/lint/index.ts';

const pieces: readonly string[] = [
  ...[
    'nos partenaires ',
    'à nos partenaires, ',
    'et autres ',
    'notamment ',
    'jusqu’à 3 ',
    'sans ',
    'par ',
    'tout tout ',
  ],
  ...[
    'Durand SAS (',
    'SARL ',
    '[nom ',
    'J’accepte que des installateurs m’appellent ',
    'si vous ne souhaitez pas ',
    'je ne refuse pas ',
  ],
  ...[
    '<a href="',
    '<?',
    '${',
    '{{',
    '&',
    '&amp;',
    '((((',
    '… ',
    '— ',
    'partenaire(s',
    'x·',
    'a.b',
    'n.',
    '@',
    'p a r t ',
    '\u200b',
    'é',
    '1',
  ],
];
const LENGTH = 12_000;
/** For four times the length: linear is 4, quadratic 16; the collector of garbage adds its own. */
const MAX_GROWTH = 13;
/** Below this the clock measures itself. */
const LEAST_MS = 10;
const ROUNDS = 6;

/** Processor time in milliseconds. */
function cost(text: string, context: Context, locale: string): number {
  const start = process.cpuUsage();
  lintText(text, { context, locale, names: ['Durand SAS'] });
  return process.cpuUsage(start).user / 1000;
}

/**
 * How much more four times the length costs. A neighbour or the collector of garbage can make one measure too large,
 * never too small in the long run: what is quadratic stays above the bound in every one of them.
 */
function growthOf(short: string, locale: string): number {
  let least = Infinity;
  for (let round = 0; round < ROUNDS && least >= MAX_GROWTH; round++) {
    const shorter = Math.max(LEAST_MS, cost(short, 'label', locale));
    least = Math.min(least, cost(short.repeat(4), 'label', locale) / shorter);
  }
  return least;
}

describe('a hostile text', () => {
  for (const piece of pieces) {
    test(`of ${JSON.stringify(piece)} costs what its length costs`, () => {
      const short = piece.repeat(Math.ceil(LENGTH / piece.length));
      const growth = growthOf(short, 'fr');
      assert.ok(growth < MAX_GROWTH, growth.toFixed(1));
    });
  }

  test('is no worse in any language', () => {
    for (const locale of Object.keys(lexicons)) {
      for (const piece of ['partner partners ', 'a e o y de die ', 'no non nicht ', '12 abc, ']) {
        const short = piece.repeat(Math.ceil(LENGTH / piece.length));
        const growth = growthOf(short, locale);
        assert.ok(growth < MAX_GROWTH, `${locale} ${piece}: ${growth.toFixed(1)}`);
      }
    }
  });
});
