import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  isCount,
  isRecord,
  isString,
  listOf,
  matching,
  objectOf,
  objectWith,
  oneOf,
} from '../../src/base/shape.ts';

describe('a shape', () => {
  test('of an object refuses a missing member, a wrong one and, where it is exact, one too many', () => {
    const members = { a: isString, b: isCount };
    for (const shape of [objectOf(members), objectWith(members)]) {
      assert.ok(shape({ a: 'x', b: 1 }));
      assert.ok(!shape({ a: 'x' }));
      assert.ok(!shape({ a: 'x', b: '1' }));
      for (const value of [null, undefined, 'x', 1, [], () => 1]) assert.ok(!shape(value));
    }
    assert.ok(!objectOf(members)({ a: 'x', b: 1, c: 1 }));
    assert.ok(objectWith(members)({ a: 'x', b: 1, c: 1 }));
  });

  test('of an object takes nothing that is inherited', () => {
    assert.ok(!objectOf({ constructor: isString })(Object.create({ constructor: 'x' })));
    const isAnything = (value: unknown): value is unknown => value !== undefined;
    assert.ok(!objectOf({ toString: isAnything })({}));
  });

  test('of a count refuses fractions, signs, text and what is not safe', () => {
    assert.ok([0, 1, 2 ** 53 - 1].every(isCount));
    assert.ok(![-1, 0.5, 2 ** 53, NaN, Infinity, '1', null].some(isCount));
  });

  test('of a pattern, a choice, a list and a record tells them from the rest', () => {
    assert.ok(matching(/^a$/)('a') && !matching(/^a$/)('b') && !matching(/^1$/)(1));
    assert.ok(oneOf(true)(true) && !oneOf(true)('true') && !oneOf(1)(true));
    assert.ok(listOf(isString)(['a']) && !listOf(isString)(['a', 1]) && !listOf(isString)({ length: 0 }));
    assert.ok(isRecord({}) && !isRecord([]) && !isRecord(null));
  });
});
