const DAYS: Readonly<Record<string, number>> = { D: 1, M: 31, Y: 366 };

/** At most how many days a period such as `P12M` lasts; a year of twelve months counts 365, as the law does. Undefined for other spellings. */
export function daysOf(period: string): number | undefined {
  const [, count, unit] = /^P(\d{1,4})([DMY])$/.exec(period) ?? [];
  if (count === undefined || unit === undefined) return undefined;
  if (period === 'P12M' || period === 'P1Y') return 365;
  return Number(count) * (DAYS[unit] ?? 1);
}
