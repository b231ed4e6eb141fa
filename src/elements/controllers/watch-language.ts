import type { ReactiveControllerHost } from 'lit';
import type { Locale, NoticeTexts, PageNotice } from '../../notice/model.ts';
import { nearestLang, pickLocale } from '../language.ts';

/** What a form says, and in which language. */
export interface Spoken {
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
  const observer = new MutationObserver(() => host.requestUpdate());
  const loads = new Map<() => Promise<NoticeTexts>, NoticeTexts | undefined>();
  let last: (Spoken & { readonly of: PageNotice }) | undefined;
  host.addController({
    hostConnected() {
      for (const root of rootsOf(host)) {
        observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
      }
    },
    hostDisconnected: () => observer.disconnect(),
  });
  const demand = (load: () => Promise<NoticeTexts>): void => {
    if (loads.has(load)) return;
    loads.set(load, undefined);
    void keep(load).then(() => host.requestUpdate());
  };
  const keep = async (load: () => Promise<NoticeTexts>): Promise<void> => {
    try {
      loads.set(load, await load());
    } catch {
      loads.delete(load); // asked for again at the next change of language
    }
  };
  return {
    spoken(notice) {
      const locale = pickLocale(nearestLang(host), notice.form.locales);
      const load = notice.load?.[locale];
      const texts = notice.texts[locale] ?? (load && loads.get(load));
      if (texts) return (last = { of: notice, locale, texts });
      if (load) demand(load);
      return last?.of === notice ? last : atHand(notice);
    },
  };
}

function atHand({ texts }: PageNotice): Spoken | undefined {
  const [first] = Object.entries(texts);
  return first && { locale: first[0], texts: first[1] };
}

/** The tree that an element stands in, and those that its hosts stand in. */
function rootsOf(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [root];
}
