import type { DateWords, NoticeLaw, Period } from './model.ts';

const DAY_MS = 86_400_000;

/** A calendar day, `YYYY-MM-DD`: a consent ends on a day of the person's calendar, not at an instant of a machine. */
export type CalendarDate = string;

/**
 * The day on which a period that starts on `date` ends.
 * A month that has no such day ends on its last one, so that a consent is never longer than said.
 *
 * @throws {TypeError} for a period that is not whole days, months or years.
 */
export function addPeriod(date: CalendarDate, period: Period): CalendarDate {
  const [, count, unit] = /^P(\d{1,4})([DMY])$/.exec(period) ?? [];
  if (!count) throw new TypeError('"period" must be whole days, months or years, such as P12M');
  if (unit === 'D') return addDays(date, Number(count));
  const [year, month, day] = parts(date);
  const months = month - 1 + Number(count) * (unit === 'Y' ? 12 : 1);
  const lastDay = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  return toDate(Date.UTC(year, months, Math.min(day, lastDay)));
}

/**
 * The last of `count` working days after `date`: Monday to Saturday, no public holiday, the first day excluded
 * (C. conso. R223-4, « jours ouvrables »).
 */
export function addWorkingDays(date: CalendarDate, count: number, holidays: readonly string[]): CalendarDate {
  let day = date;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, holidays)) left--;
  }
  return day;
}

/** A sentence with its date slots filled for the day on which it is shown. */
export function fillDates(text: string, date: CalendarDate, words: DateWords, law: NoticeLaw): string {
  return text
    .replace(/\{until:(\w+)\}/g, (_, period: string) =>
      formatDate(addPeriod(date, period), words.date, words),
    )
    .replace(/\{deadline:(\d+)\}/g, (_, days: string) =>
      formatDate(addWorkingDays(date, Number(days), law.holidays ?? []), words.dayAndDate, words),
    );
}

/** A day as the language writes it; `Intl` is not asked, because engines differ and the text is hashed. */
export function formatDate(date: CalendarDate, pattern: string, words: DateWords): string {
  const [year, month, day] = parts(date);
  const slots: Record<string, string | undefined> = {
    year: String(year),
    month: words.months.split('|')[month - 1],
    day: day === 1 ? words.first : String(day),
    weekday: words.weekdays.split('|')[weekday(date) - 1],
  };
  return pattern.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);
}

function isWorkingDay(date: CalendarDate, holidays: readonly string[]): boolean {
  if (weekday(date) === 7) return false;
  const fromEaster = Math.round((utc(date) - easterMs(parts(date)[0])) / DAY_MS);
  return !holidays.includes(date.slice(5)) && !holidays.includes(`E+${fromEaster}`);
}

/** Easter Sunday, from 1900 to 2099 (Gauss, with the two exceptions of his rule). */
function easterMs(year: number): number {
  const golden = year % 19;
  const moon = (19 * golden + 24) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
  const isLate = sunday === 6 && (moon === 29 || (moon === 28 && golden > 10));
  return Date.UTC(year, 2, 22 + moon + sunday - (isLate ? 7 : 0));
}

/** ISO 8601 day of the week: 1 is Monday, 7 Sunday. */
function weekday(date: CalendarDate): number {
  return new Date(utc(date)).getUTCDay() || 7;
}

function addDays(date: CalendarDate, days: number): CalendarDate {
  return toDate(utc(date) + days * DAY_MS);
}

function utc(date: CalendarDate): number {
  const [year, month, day] = parts(date);
  return Date.UTC(year, month - 1, day);
}

function parts(date: CalendarDate): [year: number, month: number, day: number] {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  if (!year) throw new TypeError('"date" must be a day such as 2026-11-25');
  return [Number(year), Number(month), Number(day)];
}

function toDate(ms: number): CalendarDate {
  return new Date(ms).toISOString().slice(0, 10);
}
