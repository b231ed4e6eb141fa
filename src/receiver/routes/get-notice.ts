import { Refusal } from '../problem.ts';
import type { Route } from '../route.ts';

/** Gives a Notice by its hash, also one that is not offered any more: old proofs refer to it. */
export const getNotice: Route = {
  method: 'GET',
  path: '/v1/notices/:hash',
  answer: async (context, { store, registry }) => {
    await registry.ready();
    const notice = await store.notice(context.req.param('hash') ?? '');
    if (!notice)
      throw new Refusal('notice-unknown', 'no notice of that hash was registered here', { status: 404 });
    return new Response(notice.body, {
      headers: { 'content-type': 'application/json', 'cache-control': 'public, max-age=31536000, immutable' },
    });
  },
};
