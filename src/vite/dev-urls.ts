import { posix } from 'node:path';
import type { ResolvedConfig } from 'vite';

/** The URLs under which the development server hands out compiled Notices. Only files that a page asked for have one. */
export interface DevUrls {
  /** The URL of the Notice that is compiled of a file. */
  urlOf(file: string, config: Pick<ResolvedConfig, 'base' | 'root'>): string;
  /** The file behind a URL, as the browser asks for it. */
  fileOf(url: string): string | undefined;
}

/** No URL is turned into a path: what was not given out can't be asked for. */
export function createDevUrls(): DevUrls {
  const files = new Map<string, string>();
  return {
    urlOf(file, { base, root }) {
      const path = file.startsWith(`${root}/`) ? posix.relative(root, file) : `@fs${file}`;
      const url = `${encodeURI(posix.join('/', base, path))}?notice`;
      files.set(url, file);
      return url;
    },
    fileOf: (url) => files.get(url),
  };
}
