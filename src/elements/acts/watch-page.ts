import type { Stage } from '../stage.ts';

/** Keeps the dates of a form right when its page is looked at again, perhaps on another day. */
export function watchPage({ host, turnDay }: Stage): void {
  const look = (): void => {
    if (document.visibilityState === 'visible') turnDay();
  };
  host.addController({
    hostConnected: () => document.addEventListener('visibilitychange', look),
    hostDisconnected: () => document.removeEventListener('visibilitychange', look),
  });
}
