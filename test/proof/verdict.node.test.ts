import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { checkIds } from '../../src/proof/index.ts';
import type { Result } from '../../src/proof/index.ts';
import { failed, passed, unknown, verdictOf } from '../../src/proof/verdict.ts';

const answers = { pass: passed, fail: failed, unknown };

describe('a verdict', () => {
  test('passes only when every check passes: unknown never becomes pass', () => {
    const results = fc.array(fc.constantFrom<Result>('pass', 'fail', 'unknown'), { maxLength: 12 });
    fc.assert(
      fc.property(results, (given) => {
        const { result } = verdictOf(given.map((each, at) => answers[each](checkIds[at]!, 'not-checked')));
        const expected = given.includes('fail') ? 'fail' : given.includes('unknown') ? 'unknown' : 'pass';
        assert.equal(result, given.length === 0 ? 'unknown' : expected);
      }),
    );
  });

  test('is unknown for one unknown check among passed ones, wherever it stands', () => {
    for (const doubtful of checkIds) {
      const checks = checkIds.map((id) => (id === doubtful ? unknown(id, 'not-checked') : passed(id)));
      assert.equal(verdictOf(checks).result, 'unknown');
    }
  });
});
