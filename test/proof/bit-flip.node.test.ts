import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { verifyProof, writeProof } from '../../src/proof/index.ts';
import type { Proof } from '../../src/proof/index.ts';
import { makeProof, now } from './make-proof.ts';

/** How many bits to flip; `FLIPS=20000` asks for more by hand. */
const runs = Number(process.env['FLIPS'] ?? 2000);

/** The parts of a file, each as often hit as another: most of the bytes are the Notice's. */
const parts = ['statement', 'receipt', 'inclusion', 'notice', 'keys', 'file'] as const;

/** Where a part of the file begins and ends, in bytes. */
function rangeOf(part: (typeof parts)[number], proof: Proof, text: string): [start: number, end: number] {
  if (part === 'file') return [0, Buffer.byteLength(text)];
  const name = `"${part}":`;
  const inner = text.indexOf(name) + name.length;
  const value = writeProof(proof).slice(inner); // canonical: the value is at the same place
  const length = JSON.stringify(JSON.parse(firstValue(value))).length;
  const start = Buffer.byteLength(text.slice(0, inner));
  return [start, start + Buffer.byteLength(text.slice(inner, inner + length))];
}

/** The first JSON value of a text that goes on after it. */
function firstValue(text: string): string {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    depth += token === '{' ? 1 : token === '}' ? -1 : 0;
    if (depth === 0) return text.slice(0, index + token.length);
  }
  return text;
}

describe('a proof with one bit changed', () => {
  for (const [example, share] of [
    ['newsletter', 0.75],
    ['kitchen', 0.25],
  ] as const) {
    test(`is refused, whatever the bit, in ${runs * share} cases of ${example}`, async () => {
      const proof = await makeProof(example);
      const text = writeProof(proof);
      assert.equal((await verifyProof(text, { now })).result, 'pass');
      const place = fc.constantFrom(...parts).chain((part) => {
        const [start, end] = rangeOf(part, proof, text);
        return fc.tuple(
          fc.constant(part),
          fc.integer({ min: start, max: end - 1 }),
          fc.integer({ min: 0, max: 7 }),
        );
      });
      await fc.assert(
        fc.asyncProperty(place, async ([, at, bit]) => {
          const bytes = Buffer.from(text);
          bytes[at]! ^= 1 << bit;
          const { result, checks } = await verifyProof(bytes, { now });
          assert.equal(result, 'fail');
          assert.ok(checks.some((check) => check.result === 'fail'));
        }),
        { numRuns: runs * share },
      );
    });
  }
});
