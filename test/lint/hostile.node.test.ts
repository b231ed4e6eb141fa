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

/** Processor time in milliseconds, the lesser of two runs. */
function cost(text: string, context: Context, locale: string): number {
  const times = [0, 1].map(() => {
    const start = process.cpuUsage();
    lintText(text, { context, locale, names: ['Durand SAS'] });
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...times);
}

describe('a hostile text', () => {
  for (const piece of pieces) {
    test(`of ${JSON.stringify(piece)} costs what its length costs`, () => {
      const short = piece.repeat(Math.ceil(LENGTH / piece.length));
      cost(short.slice(0, 2000), 'label', 'fr');
      const growth = cost(short.repeat(4), 'label', 'fr') / Math.max(LEAST_MS, cost(short, 'label', 'fr'));
      // four times as long: a quadratic would cost sixteen times as much
      assert.ok(growth < MAX_GROWTH, growth.toFixed(1));
    });
  }

  test('is no worse in any language', () => {
    for (const locale of Object.keys(lexicons)) {
      for (const piece of ['partner partners ', 'a e o y de die ', 'no non nicht ', '12 abc, ']) {
        const short = piece.repeat(Math.ceil(LENGTH / piece.length));
        const growth =
          cost(short.repeat(4), 'label', locale) / Math.max(LEAST_MS, cost(short, 'label', locale));
        assert.ok(growth < MAX_GROWTH, `${locale} ${piece}: ${growth.toFixed(1)}`);
      }
    }
  });
});
