import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { canonicalize } from '../../src/base/canonical.ts';
import type { Json } from '../../src/base/canonical.ts';

describe('canonicalize', () => {
  test('writes strings as RFC 8785 §3.2.2.2 does', () => {
    const value = JSON.parse('"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/"') as Json;
    assert.equal(canonicalize(value), '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"');
  });

  test('writes literals as RFC 8785 §3.2.2.1 does', () => {
    assert.equal(canonicalize([null, true, false]), '[null,true,false]');
  });

  test('sorts members by UTF-16 code units, as the example of RFC 8785 §3.2.3', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const names = Object.values(JSON.parse(canonicalize(value)) as Record<string, string>);
    assert.deepEqual(names.toSorted(), Object.values(value).toSorted());
    assert.equal(
      canonicalize(value),
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis",' +
        '"€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    );
  });

  test('sorts at every depth and keeps the order of arrays, as the example of RFC 8785 §3.2.3', () => {
    const value = {
      '1': { f: { f: 'hi', F: 5 }, '\n': 56 },
      '10': {},
      '': 'empty',
      a: {},
      '111': [{ e: 'yes', E: 'no' }],
    };
    const text =
      '{"":"empty","1":{"\\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{"E":"no","e":"yes"}],"a":{}}';
    assert.equal(canonicalize(value), text);
  });

  test('writes whole numbers as RFC 8785 Appendix B does', () => {
    const numbers: [number, string][] = [
      [0, '0'],
      [-0, '0'],
      [9007199254740991, '9007199254740991'],
      [-9007199254740991, '-9007199254740991'],
    ];
    for (const [number, text] of numbers) assert.equal(canonicalize(number), text);
  });

  for (const number of [0.5, 1e-7, 2 ** 53, 1e21, NaN, Infinity]) {
    test(`refuses the number ${number}, which engines could spell otherwise`, () => {
      assert.throws(() => canonicalize([number]), { code: 'CANONICAL_UNSUPPORTED' });
    });
  }

  for (const [what, text] of [
    ['a first half', 'a\ud83d'],
    ['a second half', '\ude00b'],
    ['halves in the wrong order', '\ude00\ud83d'],
  ] as const) {
    test(`refuses a string with ${what} of a surrogate pair, as a value and as a name`, () => {
      assert.throws(() => canonicalize(text), { code: 'CANONICAL_UNSUPPORTED' });
      assert.throws(() => canonicalize({ [text]: 1 }), { code: 'CANONICAL_UNSUPPORTED' });
    });
  }

  test('leaves out members without a value, as JSON.stringify does', () => {
    assert.equal(canonicalize({ b: undefined, a: 1 }), '{"a":1}');
  });

  test('refuses what JSON cannot hold', () => {
    const values: unknown[] = [undefined, () => 1, Symbol('s'), 1n];
    for (const value of values) {
      assert.throws(() => canonicalize(value as Json), { code: 'CANONICAL_UNSUPPORTED' });
    }
  });
});
