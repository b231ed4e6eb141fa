import type { Channel } from '../../notice/model.ts';

/** One box and whether it is ticked. */
export interface Choice {
  readonly id: string;
  readonly purpose: string;
  /** Registered identity of the company: `siren:000102038`. */
  readonly recipient: string;
  readonly channel: Channel;
  readonly granted: boolean;
}
