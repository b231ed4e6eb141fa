import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addPeriod, addWorkingDays } from '../../src/notice/dates.ts';
import { fr20260811 } from '../../src/notice/profiles/fr-2026-08-11.ts';

describe('addPeriod', () => {
  const cases: [string, string, string][] = [
    ['2026-11-25', 'P365D', '2027-11-25'],
    ['2027-11-25', 'P365D', '2028-11-24'], // a leap year gives no extra day of consent
    ['2026-08-31', 'P6M', '2027-02-28'],
    ['2027-08-31', 'P6M', '2028-02-29'],
    ['2028-02-29', 'P3Y', '2031-02-28'],
    ['2026-12-31', 'P1M', '2027-01-31'],
    ['2026-11-25', 'P24M', '2028-11-25'],
  ];
  for (const [date, period, end] of cases) {
    test(`ends ${period} from ${date} on ${end}`, () => assert.equal(addPeriod(date, period), end));
  }

  test('refuses what is no period or no day', () => {
    assert.throws(() => addPeriod('2026-11-25', 'PT48H'), TypeError);
    assert.throws(() => addPeriod('25/11/2026', 'P1M'), TypeError);
  });
});

describe('addWorkingDays', () => {
  const cases: [string, number, string][] = [
    ['2026-11-25', 1, '2026-11-26'], // the day of the request does not count
    ['2026-11-27', 2, '2026-11-30'], // Saturday counts, Sunday does not
    ['2026-12-24', 1, '2026-12-26'], // Christmas
    ['2027-03-26', 2, '2027-03-30'], // Easter Monday, 29 March 2027
    ['2027-05-05', 2, '2027-05-10'], // Ascension on 6 May, Victory on 8 May, Sunday
    ['2027-05-14', 2, '2027-05-18'], // Whit Monday, 17 May 2027
    ['2026-11-25', 5, '2026-12-01'],
  ];
  for (const [date, count, end] of cases) {
    test(`counts ${count} from ${date} to ${end}`, () =>
      assert.equal(addWorkingDays(date, count, fr20260811.holidays), end));
  }
});
