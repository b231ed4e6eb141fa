import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import type { ResolvedConfig } from 'vite';

/** Where Vite looks for the files of a page. */
export type Site = Pick<ResolvedConfig, 'root' | 'publicDir'>;

/**
 * The file that the `src` of a form names, as Vite reads the URLs of a page: relative to the page, or to the root or
 * the public folder. Nothing when the URL is no configuration of this site.
 */
export function configFile(url: string, page: string, site: Site): string | undefined {
  const [path = ''] = url.split(/[?#]/);
  if (!isConfig(path) || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(path)) return undefined;
  const file = fileAt(decodePath(path), page, site);
  // a server may answer under any other name; one that says it is a configuration must be there
  return path.endsWith('.consent.json') || existsSync(file) ? file : undefined;
}

function fileAt(path: string, page: string, { root, publicDir }: Site): string {
  if (!path.startsWith('/')) return posix.join(posix.dirname(page), path);
  const served = posix.join(root, path);
  const open = posix.join(publicDir, path);
  return publicDir !== '' && !existsSync(served) && existsSync(open) ? open : served;
}

/** A form shows a compiled `*.notice.json` or a configuration: whatever its name, no configuration escapes the linter. */
function isConfig(path: string): boolean {
  return path.endsWith('.json') && !path.endsWith('.notice.json');
}

/** A URL that is malformed names a file that does not exist, which is then said. */
function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
