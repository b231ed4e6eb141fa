import type { Locale } from '../notice/model.ts';

/** The `lang` that applies to an element, its own first, then that of what it stands in, shadow roots crossed. */
export function nearestLang(element: Element): string {
  const holder = element.closest<HTMLElement>('[lang]');
  if (holder) return holder.lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : '';
}

/**
 * The language of a form that suits a wanted one best: the same, else one of the same family, else the form's first.
 * Consent in a language that the person doesn't read is none, so no other is ever guessed.
 */
export function pickLocale(wanted: string, locales: readonly Locale[]): Locale {
  const [family] = wanted.toLowerCase().split('-');
  return (
    locales.find((locale) => locale.toLowerCase() === wanted.toLowerCase()) ??
    locales.find((locale) => locale.toLowerCase().split('-')[0] === family) ??
    locales[0] ??
    ''
  );
}
