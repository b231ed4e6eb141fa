import assert from 'node:assert/strict';
import { test } from 'node:test';
import { legalProfile } from '../../src/notice/index.ts';
import { dayIn, endOfProof } from '../../src/receiver/calendar.ts';

const seconds = (instant: string): number => Date.parse(instant) / 1000;

test('a day is that of the law’s time zone, on either side of midnight', () => {
  assert.equal(dayIn('Europe/Paris', seconds('2026-11-25T22:59:59Z')), '2026-11-25');
  assert.equal(dayIn('Europe/Paris', seconds('2026-11-25T23:00:00Z')), '2026-11-26');
  assert.equal(dayIn('Europe/Paris', seconds('2026-07-14T22:00:00Z')), '2026-07-15');
  assert.equal(dayIn('UTC', seconds('2026-01-01T00:00:00Z')), '2026-01-01');
});

test('a proof is kept until the end of its last day, in winter, in summer, from a leap day and to the night of a change', () => {
  const ends = {
    '2026-11-25T10:00:00Z': '2029-11-26T00:00:00+01:00',
    '2026-07-14T22:30:00Z': '2029-07-16T00:00:00+02:00',
    '2028-02-29T10:00:00Z': '2031-03-01T00:00:00+01:00',
    '2027-03-25T10:00:00Z': '2030-03-26T00:00:00+01:00',
    '2027-10-28T10:00:00Z': '2030-10-29T00:00:00+01:00',
    '2026-03-31T10:00:00Z': '2029-04-01T00:00:00+02:00',
  };
  for (const [collected, end] of Object.entries(ends)) {
    assert.equal(endOfProof(seconds(collected), legalProfile('fr-2026-08-11')), seconds(end), collected);
  }
});
