import type { Context } from 'hono';
import { concatBytes } from '../../base/concat-bytes.ts';
import { isTileIn, parseTilePath, TILE_WIDTH, tileNodes, writeEntryBundle } from '../../log/index.ts';
import type { Tile } from '../../log/index.ts';
import type { Store } from '../ports.ts';
import { Refusal } from '../problem.ts';
import type { Route } from '../route.ts';

/**
 * Gives a part of the log to whoever rebuilds it (C2SP tlog-tiles): hashes of subtrees, or entries. It says nothing of
 * anybody, and never changes.
 */
export const getTile: Route = {
  method: 'GET',
  path: '/log/tile/*',
  answer: async (context, { store, registry }) => {
    await registry.ready();
    const tile = tileOf(context);
    if (!tile || !isTileIn(tile, await store.size()))
      throw new Refusal('not-found', 'the log has no such tile, or not yet');
    return new Response(await readTile(tile, store), {
      headers: {
        'content-type': 'application/octet-stream',
        'cache-control': 'public, max-age=31536000, immutable',
      },
    });
  },
};

function tileOf({ req }: Context): Tile | undefined {
  return parseTilePath(/(?<=\/log\/)tile\/.*$/.exec(req.path)?.[0] ?? '');
}

async function readTile(tile: Tile, store: Store): Promise<Uint8Array<ArrayBuffer>> {
  if (tile.level !== 'entries') return concatBytes(...(await store.nodes(tileNodes(tile))));
  const start = tile.index * TILE_WIDTH;
  return writeEntryBundle(await store.digests(start, start + tile.width));
}
