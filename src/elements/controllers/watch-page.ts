import type { ReactiveControllerHost } from 'lit';

/** What a form does when its page comes back to someone. */
export interface PageReturn {
  /** The page is looked at again, perhaps on another day. */
  readonly seen: () => void;
  /** The page comes out of the back/forward cache, perhaps before someone else. */
  readonly restored: () => void;
}

/** Tells when the page is looked at again, or comes back from the back/forward cache. */
export function watchPage(host: ReactiveControllerHost, { seen, restored }: PageReturn): void {
  const look = (): void => void (document.visibilityState === 'visible' && seen());
  const show = (event: PageTransitionEvent): void => void (event.persisted && restored());
  host.addController({
    hostConnected() {
      document.addEventListener('visibilitychange', look);
      addEventListener('pageshow', show);
    },
    hostDisconnected() {
      document.removeEventListener('visibilitychange', look);
      removeEventListener('pageshow', show);
    },
  });
}
