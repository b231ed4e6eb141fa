export { sentencesOf } from './sentences.ts';
import type { LintWords } from './sentences.ts';

/** The linter's words in one language, fetched when something has to be said; French where it does not speak it. */
export async function loadWords(locale: string): Promise<LintWords> {
  return locale === 'en'
    ? (await import('../../locales/en/lint.json')).default
    : (await import('../../locales/fr/lint.json')).default;
}
