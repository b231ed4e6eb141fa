import type { Route } from '../route.ts';
import { getCheckpoint } from './get-checkpoint.ts';
import { getFacts } from './get-facts.ts';
import { getHealth } from './get-health.ts';
import { getNotice } from './get-notice.ts';
import { getProof } from './get-proof.ts';
import { getReceipt } from './get-receipt.ts';
import { getTile } from './get-tile.ts';
import { postChallenge } from './post-challenge.ts';
import { postStatement } from './post-statement.ts';

/** Every address of the receiver. */
export const routes: readonly Route[] = [
  postChallenge,
  postStatement,
  getReceipt,
  getProof,
  getNotice,
  getFacts,
  getCheckpoint,
  getTile,
  getHealth,
];
