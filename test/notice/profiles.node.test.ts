import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { canonicalize } from '../../src/base/canonical.ts';
import { profiles } from '../../src/notice/profiles/index.ts';

/** SHA-256 of each profile's canonical JSON. A new text of law is a new line here, never another hash. */
const released: Readonly<Record<string, string>> = {
  'fr-2026-08-11': 'F-3x7VPcCkscBsiQZ5vLnV_z9eNydq4ukEkZJXWNAhk',
  'de-2021-10-01': 'pXjWagC5Jk8yuHA2BngnN5Le9a6rsiKD1m3XnfGZuzs',
  'it-2022-07-27': 'IbhjmQx2QPrph91PSIBtjfWosfLLIIBrYhPG1gAWZ6U',
  'es-2023-06-29': '5C_plNi1MyZDHYZ7YCnd9ZkjYVEvSTOBoynsBAZvjJA',
};

for (const [id, profile] of Object.entries(profiles)) {
  test(`the legal profile ${id} says what it said when it was released`, () => {
    assert.ok(profile);
    const hash = createHash('sha256')
      .update(canonicalize({ ...profile }))
      .digest('base64url');
    assert.equal(hash, released[id]);
    assert.equal(profile.id, id);
  });
}

test('no released profile is gone', () => {
  assert.deepEqual(Object.keys(profiles), Object.keys(released));
});
