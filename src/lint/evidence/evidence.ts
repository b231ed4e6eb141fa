import type { Channel } from '../../notice/config.ts';
import type { Mention } from '../text/mentions.ts';

/** What a label or a purpose says: who, by which channels, about what. What it does not show, it lacks. */
export interface OfferEvidence {
  /** The sentence that asks. */
  readonly sentence: number;
  readonly asks: boolean;
  /** A company called by its name, or a template's place for it. */
  readonly named: boolean;
  readonly channels: readonly (Channel | 'chat')[];
  readonly anyChannel: boolean;
  /** Goods or services by their nature. */
  readonly goods: boolean;
  /** The person's own request, or a service that she has. */
  readonly request: boolean;
  readonly letter: boolean;
  /** Words that promise without saying what: offers, benefits, news beyond a letter. */
  readonly vague: readonly Mention[];
}

/** Somebody who may get the details or reach the person, and whom the text does not name. */
export interface Stranger {
  readonly mention: Mention;
  readonly kind: 'generic' | 'group' | 'nobody';
}

/** What was found out about a passage, kept for the next rule that asks. */
export interface Evidence {
  offer?: OfferEvidence;
  strangers?: readonly Stranger[];
}
