import type { NodePlace } from './node.ts';

/** Hashes or entries in a full tile (C2SP tlog-tiles). */
export const TILE_WIDTH = 256;

/**
 * A run of a log that is fetched at once (C2SP tlog-tiles): hashes of one level, each over a full tile of the level
 * below, or entries.
 */
export interface Tile {
  /** From 0, whose hashes are those of the leaves; `entries` for a bundle of entries. */
  readonly level: number | 'entries';
  readonly index: number;
  /** 1 to 256; a tile that is not full is a partial one, at the right edge of a tree. */
  readonly width: number;
}

/** The path of a tile below the prefix of its log, such as `tile/0/x001/234.p/5`. */
export function writeTilePath({ level, index, width }: Tile): string {
  const digits = String(index).padStart(Math.ceil(String(index).length / 3) * 3, '0');
  const parts = digits.match(/.{3}/g) ?? [];
  const path = parts.map((part, at) => (at < parts.length - 1 ? `x${part}` : part)).join('/');
  return `tile/${level}/${path}${width < TILE_WIDTH ? `.p/${width}` : ''}`;
}

/** The tile that a path names, or nothing: each tile has one path. */
export function parseTilePath(path: string): Tile | undefined {
  const [, level = '', index = '', width] = PATH.exec(path) ?? [];
  const tile = {
    level: level === 'entries' ? level : Number(level),
    index: Number(index.replace(/[x/]/g, '')),
    width: width === undefined ? TILE_WIDTH : Number(width),
  } as const;
  return Number.isSafeInteger(tile.index) && writeTilePath(tile) === path ? tile : undefined;
}

/** Whether a tree of `size` entries has a tile, in this width or a larger one. */
export function isTileIn({ level, index, width }: Tile, size: number): boolean {
  const leaves = level === 'entries' ? 1 : TILE_WIDTH ** level;
  return (index * TILE_WIDTH + width) * leaves <= size;
}

/** The subtrees whose hashes make up a tile, from the left. A bundle of entries has the leaves. */
export function tileNodes({ level, index, width }: Tile): NodePlace[] {
  const height = level === 'entries' ? 0 : level * 8; // 256 is 2^8
  return Array.from({ length: width }, (_, at) => ({ level: height, index: index * TILE_WIDTH + at }));
}

// levels go to 63 and widths of partial tiles to 255, without leading zeroes
const PATH =
  /^tile\/(entries|\d|[1-5]\d|6[0-3])\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d?|1\d\d|2[0-4]\d|25[0-5]))?$/;
