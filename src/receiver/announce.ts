import { jwkThumbprint } from '../proof/index.ts';
import type { LogEvent } from '../proof/index.ts';
import { eventEntry } from './log-event.ts';
import type { Registrar } from './log-event.ts';
import type { Store } from './ports.ts';
import type { Sequence } from './sequencer.ts';

/** A script that pages load, as a browser checks it. */
export interface Bundle {
  /** How people name it, such as `consent-form.js`. */
  readonly name: string;
  /** Subresource Integrity of its bytes, such as `sha384-…`. */
  readonly integrity: string;
}

/** What announcing needs. */
export interface AnnounceOptions extends Registrar {
  readonly store: Store;
  readonly sequence: Sequence;
  readonly bundles: readonly Bundle[];
}

/** Logs the keys and the bundles that are in use and not logged yet: what a statement relies on stands before it. */
export async function announce({ store, sequence, bundles, ...registrar }: AnnounceOptions): Promise<void> {
  const events: readonly (readonly [id: string, event: LogEvent])[] = [
    await keyEvent(registrar),
    ...bundles.map(bundleEvent),
  ];
  for (const [id, event] of events) {
    if (!(await store.event(id))) await sequence(await eventEntry(id, event, registrar));
  }
}

async function keyEvent({ keys }: Registrar): Promise<[string, LogEvent]> {
  const { kty, crv, x, y } = keys.receipt.publicKey;
  const jwk = { kty, crv, x, y };
  const id = `key ${await jwkThumbprint(jwk)} ${keys.log.verifierKey}`;
  return [id, { event: 'key', jwk, log_key: keys.log.verifierKey }];
}

function bundleEvent({ name, integrity }: Bundle): [string, LogEvent] {
  return [`bundle ${integrity}`, { event: 'bundle', name, integrity }];
}
