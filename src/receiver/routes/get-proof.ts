import { ConsentFormError } from '../../base/errors.ts';
import { makeTlogProof } from '../../log/index.ts';
import type { WholeNotice } from '../../notice/index.ts';
import { parseReceipt, writeProof } from '../../proof/index.ts';
import { signCheckpoint } from '../checkpoint.ts';
import { heldRecord } from '../held-record.ts';
import type { Parts } from '../parts.ts';
import type { Route } from '../route.ts';

/** Gives whoever holds its token the whole proof of a record, to be checked by anyone without this receiver. */
export const getProof: Route = {
  method: 'GET',
  path: '/v1/proofs/:id',
  answer: async (context, parts) => {
    const { index, statement, disclosures, receipt, notice } = await heldRecord(context, parts);
    const proof = writeProof({
      statement: [statement, ...disclosures, ''].join('~'),
      receipt,
      inclusion: await proveInclusion(index, parts),
      notice: await wholeNotice(notice, parts),
      // the key that signed this receipt, which may have been replaced since
      keys: { receiver: parseReceipt(receipt).key, log: parts.keys.log.verifierKey },
    });
    return new Response(proof, {
      headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    });
  },
};

async function proveInclusion(index: number, { store, keys }: Parts): Promise<string> {
  return makeTlogProof(index, await signCheckpoint(store, keys), (places) => store.nodes(places));
}

async function wholeNotice(hash: string, { registry }: Parts): Promise<WholeNotice> {
  const registered = await registry.registered(hash);
  if (registered) return registered.notice;
  throw new ConsentFormError('STORE_FAILED', 'the store lacks a notice of one of its records');
}
