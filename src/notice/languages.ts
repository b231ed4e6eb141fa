import type { Locale } from './model.ts';

/** Every language in which a form can be written: those that have sentences. */
export const formLanguages: readonly Locale[] = ['fr', 'en', 'de', 'es', 'it', 'nl', 'pt'];
