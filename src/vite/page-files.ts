import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import type { ResolvedConfig } from 'vite';

/** Where Vite looks for the files of a page. */
export type Site = Pick<ResolvedConfig, 'root' | 'publicDir'>;

/**
 * The file that the `src` of a form names, as Vite reads the URLs of a page: relative to the page, or to the root or
 * the public folder. Nothing when the URL is no configuration of this site.
 */
export function configFile(url: string, page: string, { root, publicDir }: Site): string | undefined {
  const [path = ''] = url.split(/[?#]/);
  if (!path.endsWith('.consent.json') || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(path)) return undefined;
  const decoded = decodePath(path);
  if (!decoded.startsWith('/')) return posix.join(posix.dirname(page), decoded);
  const served = posix.join(root, decoded);
  const open = posix.join(publicDir, decoded);
  return publicDir !== '' && !existsSync(served) && existsSync(open) ? open : served;
}

/** A URL that is malformed names a file that does not exist, which is then said. */
function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
