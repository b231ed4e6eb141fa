import { posix } from 'node:path';
import type { Locale } from '../notice/model.ts';

/** What a module holds: the Notice for a page, the texts of one more language, the whole Notice, or its URL. */
export type ModuleKind = 'notice' | 'texts' | 'whole' | 'url';

/** A module that is made of a configuration. */
export interface ModuleOf {
  readonly kind: ModuleKind;
  /** The configuration. */
  readonly file: string;
  /** Of texts only. */
  readonly locale?: Locale;
}

/**
 * The id of a module. It ends in `.js`, for Vite takes a name in `.json` for JSON wherever it sees one; its last part
 * names the chunk: `x.en-<hash>.js`.
 */
export function moduleId({ kind, file, locale }: ModuleOf): string {
  const name = posix.basename(file, '.consent.json');
  return `${PREFIX}${file}/${kind}/${locale ? `${name}.${locale}` : name}.js`;
}

/** What the id of a module says; nothing when it is not of ours. */
export function parseModuleId(id: string): ModuleOf | undefined {
  const { file, kind, locale } = PATTERN.exec(id)?.groups ?? {};
  if (!file || !kind) return undefined;
  return { file, kind: kind as ModuleKind, ...(kind === 'texts' && locale ? { locale } : {}) };
}

// rollup's convention: no other plugin touches an id that starts with a null character
const PREFIX = '\0consent-form:';
const PATTERN =
  /^\0consent-form:(?<file>.+)\/(?<kind>notice|texts|whole|url)\/(?:[^/]*\.)?(?<locale>[^/.]+)\.js$/;
