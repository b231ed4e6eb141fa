import type { Route } from '../route.ts';

/** Says that the receiver can take submissions: its notices are read and its store answers. */
export const getHealth: Route = {
  method: 'GET',
  path: '/healthz',
  answer: async (_context, { registry, store }) => {
    await registry.ready();
    await store.size();
    return Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } });
  },
};
