/** The languages in which the tools speak. */
export const toolLanguages = ['fr', 'en'] as const;

/** A language in which the tools speak. */
export type ToolLanguage = (typeof toolLanguages)[number];

/** The language of the person at the terminal: what the environment says (POSIX), else what the system says, else English. */
export function toolLanguage(env: Readonly<Record<string, string | undefined>>): ToolLanguage {
  const spoken = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || systemLocale();
  return toolLanguages.find((language) => new RegExp(`^${language}(?![a-z])`, 'i').test(spoken)) ?? 'en';
}

function systemLocale(): string {
  return new Intl.DateTimeFormat().resolvedOptions().locale;
}
