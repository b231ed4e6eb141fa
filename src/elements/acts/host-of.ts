import type { Stage } from '../stage.ts';
import type { Destination } from './sending/draft.ts';

/** The one shadow root in which a form stands. */
export function rootOf({ host }: Stage): ShadowRoot {
  return host.shadowRoot!;
}

/** Where a form sends: what the page says, else what the Notice does. */
export function destinationOf({ host, notice }: Stage): Destination {
  const endpoint = (host.endpoint ?? notice()?.form.endpoint ?? '').replace(/\/+$/, '');
  return host.fetch ? { endpoint, fetch: host.fetch } : { endpoint };
}
