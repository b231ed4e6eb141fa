import { signCheckpoint } from '../checkpoint.ts';
import type { Route } from '../route.ts';

/** Gives the signed head of the log (C2SP tlog-checkpoint), for whoever watches that it only grows. */
export const getCheckpoint: Route = {
  method: 'GET',
  path: '/log/checkpoint',
  answer: async (_context, { store, keys, registry }) => {
    await registry.ready();
    return new Response(await signCheckpoint(store, keys), {
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' },
    });
  },
};
