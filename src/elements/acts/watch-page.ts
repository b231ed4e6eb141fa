import type { Stage } from '../stage.ts';
import { untick } from './tick.ts';

/** Keeps a form right when its page comes back: perhaps on another day, perhaps before someone else. */
export function watchPage(stage: Stage): void {
  const look = (): void => {
    if (document.visibilityState === 'visible') stage.turnDay();
  };
  const show = ({ persisted }: PageTransitionEvent): void => {
    // a tick that comes back with the page would be preset for whoever sits there now
    if (persisted) untick(stage, stage.progress.ticked);
  };
  stage.host.addController({
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
