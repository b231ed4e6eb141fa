import type { ReactiveControllerHost } from 'lit';

/** Tells when a page comes out of the back/forward cache, perhaps before someone else. */
export function watchReturn(host: ReactiveControllerHost, tell: () => void): void {
  const show = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) tell();
  };
  host.addController({
    hostConnected: () => addEventListener('pageshow', show),
    hostDisconnected: () => removeEventListener('pageshow', show),
  });
}
