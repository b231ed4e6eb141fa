import type { ReactiveControllerHost } from 'lit';
import type { Locale, NoticeTexts, PageNotice } from '../../notice/model.ts';
import { nearestLang, pickLocale } from '../language.ts';

/** What a form says, and in which language. */
export interface Spoken {
  readonly notice: PageNotice;
  readonly locale: Locale;
  readonly texts: NoticeTexts;
}

/** Knows what a form says in the language of the place where it stands. */
export interface Language {
  /** The texts to show now. When they have to be loaded, those at hand until then; nothing when none are. */
  spoken(notice: PageNotice): Spoken | undefined;
}

/**
 * Asks its host for an update whenever a `lang` changes on it or on anything that it stands in, so that a page that
 * switches language switches the form.
 */
export function watchLanguage(host: ReactiveControllerHost & HTMLElement): Language {
  let shown: Spoken | undefined;
  let asked: (() => Promise<NoticeTexts>) | undefined;
  const load = async (notice: PageNotice, locale: Locale): Promise<void> => {
    const ask = notice.load?.[locale];
    if (!ask || ask === asked) return;
    asked = ask;
    try {
      const texts = await ask();
      if (ask === asked) shown = { notice, locale, texts };
      host.requestUpdate();
    } catch {
      asked = undefined; // the form stays in its language, and asks again at the next change
    }
  };
  watchLang(host);
  return {
    spoken(notice) {
      const locale = pickLocale(nearestLang(host), notice.form.locales);
      const texts = notice.texts[locale];
      if (texts) shown = { notice, locale, texts };
      if (shown?.notice === notice && shown.locale === locale) return shown;
      void load(notice, locale);
      return shown?.notice === notice ? shown : atHand(notice);
    },
  };
}

function atHand(notice: PageNotice): Spoken | undefined {
  const [first] = Object.entries(notice.texts);
  return first && { notice, locale: first[0], texts: first[1] };
}

function watchLang(host: ReactiveControllerHost & HTMLElement): void {
  const observer = new MutationObserver(() => host.requestUpdate());
  host.addController({
    hostConnected() {
      for (const root of rootsOf(host)) {
        observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
      }
    },
    hostDisconnected: () => observer.disconnect(),
  });
}

/** The tree that an element stands in, and those that its hosts stand in. */
function rootsOf(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [root];
}
