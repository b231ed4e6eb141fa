import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseJson } from '../../src/base/parse-json.ts';

describe('parseJson', () => {
  test('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5, stringUnit: 'binary' }), fc.constantFrom(0, 2), (text, indent) => {
        const spaced = JSON.stringify(JSON.parse(text), null, indent);
        assert.deepEqual(parseJson(spaced), JSON.parse(spaced));
      }),
    );
  });

  for (const text of [
    '{"a":1,"a":1}',
    '{"a":1,"b":{"c":[{"d":1}]},"a" : 2}',
    '{"a":1,"\\u0061":2}',
    '[{"x":{"k":"}","k":"{"}}]',
    '{"a\\"":1, "a\\"" :2}',
  ]) {
    test(`refuses the member that comes twice in ${text}`, () => {
      assert.throws(() => parseJson(text), { code: 'ENCODING_INVALID' });
    });
  }

  for (const text of [
    '{"a":{"a":{"a":1}}}',
    '[{"a":1},{"a":2}]',
    '{"a":"a","b":["a","a"]}',
    '{"a":"{\\"b\\":1,\\"b\\":2}"}',
    '{"__proto__":1}',
  ]) {
    test(`sees no member twice in ${text}`, () => {
      assert.deepEqual(parseJson(text), JSON.parse(text));
    });
  }

  test('reads 32 levels and refuses the 33rd', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    assert.doesNotThrow(() => parseJson(nested(32)));
    assert.throws(() => parseJson(nested(33)), { code: 'ENCODING_INVALID' });
    assert.throws(() => parseJson(nested(200_000)), { code: 'ENCODING_INVALID' });
  });

  test('never quotes the text that it could not read', () => {
    const telephone = '+33612345678';
    for (const text of [`{"phone":${telephone}}`, `"${telephone}`, `{"${telephone}":1,"${telephone}":2}`]) {
      assert.throws(
        () => parseJson(text),
        (error: Error) => !`${error.message}${String(error.cause)}${error.stack}`.includes('612345678'),
      );
    }
  });
});
