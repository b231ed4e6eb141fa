import type { Period, Retention } from '../model.ts';
import type { Writer } from './writer.ts';

/** A period in words: « 12 mois ». */
export function periodWords(writer: Writer, period: Period): string {
  const [, count, unit] = /^P(\d+)([DMY])$/.exec(period) ?? [];
  return writer.say(`retention.period.${unit}`, { count: Number(count) });
}

/** Years in words: « 3 ans ». */
export function yearWords(writer: Writer, years: number): string {
  return periodWords(writer, `P${years}Y`);
}

/** A retention in words, with its number and its starting point (GDPR art. 13(2)(a)). */
export function retentionWords(writer: Writer, retention: Retention): string {
  return writer.say(`retention.${retention.from}`, { period: periodWords(writer, retention.period) });
}

/** The legal hours of a call, in words (C. conso. D223-9). */
export function callHours(writer: Writer): string {
  const { phone } = writer.profile;
  const weekdays = writer.say('dates.weekdays').split('|');
  return writer.say('row.hoursText', {
    days: writer.say('hours.days', {
      from: weekdays[(phone.days[0] ?? 1) - 1] ?? '',
      to: weekdays[(phone.days.at(-1) ?? 7) - 1] ?? '',
    }),
    hours: writer.list(
      phone.hours.map(([from, to]) =>
        writer.say('hours.range', { from: hour(writer, from), to: hour(writer, to) }),
      ),
    ),
    attempts: phone.maxAttempts,
    period: phone.maxAttemptsPerDays,
  });
}

function hour(writer: Writer, time: string): string {
  const [hours, minutes = '00'] = time.split(':');
  return writer.say(minutes === '00' ? 'hours.hour' : 'hours.hourAndMinutes', {
    hour: Number(hours),
    minutes,
  });
}
