import { heldRecord } from '../held-record.ts';
import type { Route } from '../route.ts';

/** Gives the receipt again to whoever holds its token. */
export const getReceipt: Route = {
  method: 'GET',
  path: '/v1/receipts/:id',
  answer: async (context, parts) => {
    const { receipt } = await heldRecord(context, parts);
    return new Response(receipt, {
      headers: { 'content-type': 'application/jwt', 'cache-control': 'no-store' },
    });
  },
};
