import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { fromBase64, toBase64 } from '../../src/base/base64.ts';
import { fromBase64Url, fromUtf8, toBase64Url, utf8 } from '../../src/base/bytes.ts';

/** RFC 4648 §10. */
const vectors = [
  ['', ''],
  ['f', 'Zg=='],
  ['fo', 'Zm8='],
  ['foo', 'Zm9v'],
  ['foob', 'Zm9vYg=='],
  ['fooba', 'Zm9vYmE='],
  ['foobar', 'Zm9vYmFy'],
] as const;

describe('base64', () => {
  for (const [text, encoded] of vectors) {
    test(`writes and reads "${text}" as RFC 4648 §10 does, padded and for URLs`, () => {
      assert.equal(toBase64(utf8(text)), encoded);
      assert.deepEqual(fromBase64(encoded), utf8(text));
      assert.equal(toBase64Url(utf8(text)), encoded.replace(/=/g, ''));
      assert.deepEqual(fromBase64Url(encoded.replace(/=/g, '')), utf8(text));
    });
  }

  test('agrees with Node about any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        assert.equal(toBase64(bytes), Buffer.from(bytes).toString('base64'));
        assert.equal(toBase64Url(bytes), Buffer.from(bytes).toString('base64url'));
        assert.deepEqual([...fromBase64(toBase64(bytes))], [...bytes]);
        assert.deepEqual([...fromBase64Url(toBase64Url(bytes))], [...bytes]);
      }),
    );
  });

  for (const text of [
    'Zg',
    'Zg=',
    'Zg===',
    'Z===',
    '=',
    'Zm9v=',
    'Zm9v====',
    'Zg==Zg==',
    'Zm-v',
    ' Zm9',
    'Zh==',
    'Zm9=',
  ]) {
    test(`refuses "${text}" as padded base64`, () => {
      assert.throws(() => fromBase64(text), { code: 'ENCODING_INVALID' });
    });
  }

  for (const text of ['Z', 'Zg==', 'Zm+v', 'Zm9v\n', 'Zh', 'Zm9', 'é']) {
    test(`refuses ${JSON.stringify(text)} as base64url`, () => {
      assert.throws(() => fromBase64Url(text), { code: 'ENCODING_INVALID' });
    });
  }
});

describe('fromUtf8', () => {
  for (const [what, bytes] of [
    ['a lone continuation byte', [0x80]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
    ['a cut sequence', [0xe2, 0x82]],
  ] as const) {
    test(`refuses ${what} and replaces nothing`, () => {
      assert.throws(() => fromUtf8(Uint8Array.from(bytes)), { code: 'ENCODING_INVALID' });
    });
  }

  test('keeps a byte order mark, so that no byte is lost', () => {
    assert.equal(fromUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61)), '\ufeffa');
  });
});
