import { jwkThumbprint } from '../../proof/index.ts';
import type { Route } from '../route.ts';

/** Says who this receiver is: its addresses and its public keys (RFC 8615 well-known address). */
export const getFacts: Route = {
  method: 'GET',
  path: '/.well-known/consent-receiver',
  answer: async (_context, { audience, keys }) => {
    const { publicKey } = keys.receipt;
    const key = { ...publicKey, kid: await jwkThumbprint(publicKey), alg: 'ES256', use: 'sig' };
    const log = { origin: keys.log.origin, key: keys.log.verifierKey };
    return Response.json(
      { v: 1, audience, keys: [key], log },
      { headers: { 'cache-control': 'max-age=3600' } },
    );
  },
};
