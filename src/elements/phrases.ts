import type { Locale } from '../notice/model.ts';

/** Says a phrase of the interface, its slots filled; `count` picks the plural form. */
export type Say = (key: string, slots?: Readonly<Record<string, string | number>>) => string;

/**
 * Reads the phrases of `locales/<tag>/ui.json` as they travel in a Notice. A phrase that is missing is empty: a form
 * never fails for a word; a test sees that none is.
 */
export function createSay(locale: Locale, phrases: Readonly<Record<string, string>>): Say {
  const plural = (count: unknown): string => new Intl.PluralRules(locale).select(Number(count));
  return (key, slots = {}) => {
    const phrase = phrases[key] ?? phrases[`${key}_${plural(slots['count'])}`] ?? '';
    return phrase.replace(/\{\{(\w+)\}\}/g, (_, slot: string) => String(slots[slot] ?? ''));
  };
}
