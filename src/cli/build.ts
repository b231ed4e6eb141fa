import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { canonicalize } from '../base/canonical.ts';
import type { Json } from '../base/canonical.ts';
import { compileLawfulNotice } from '../lint/compile-lawful.ts';
import { reportPretty } from '../lint/index.ts';
import type { WholeNotice } from '../notice/model.ts';
import { noticeHash } from '../proof/notice-hash.ts';
import { examine } from './examine.ts';
import { toolPhrases } from './phrases.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** What `consent-form build` is asked for. */
export interface BuildOptions {
  /** Configurations; `-` is standard input, of which the Notice goes to standard output. */
  readonly files: readonly string[];
  /** Folder of the Notices, made when missing. Default: beside each configuration. */
  readonly out?: string | undefined;
  /** Whether a warning without a written reason refuses a configuration as an error does. */
  readonly strict: boolean;
}

/**
 * `consent-form build`: compiles each lawful configuration to `<name>.notice.json`, the canonical JSON of the Notice
 * with all its parts. Of one that is unlawful nothing is written.
 */
export async function buildCommand(options: BuildOptions, terminal: Terminal): Promise<ExitCode> {
  const clash = clashOf(options);
  if (clash) {
    terminal.err(toolPhrases(terminal.language)('file.twice', clash));
    return 2;
  }
  const ends: ExitCode[] = [];
  for (const file of options.files) ends.push(await buildOne(file, options, terminal));
  return ends.includes(2) ? 2 : ends.includes(1) ? 1 : 0;
}

async function buildOne(file: string, options: BuildOptions, terminal: Terminal): Promise<ExitCode> {
  const say = toolPhrases(terminal.language);
  const judge = (text: string) => compileLawfulNotice(text, { strict: options.strict });
  const { notice, trouble, ...report } = await examine(file, judge, terminal);
  if (trouble !== undefined) {
    terminal.err(trouble);
    return 2;
  }
  if (report.diagnostics.length > 0) {
    terminal.err(reportPretty([report], { locale: terminal.language, colors: terminal.color }));
  }
  if (!notice) {
    terminal.err(say('build.refused', { file: report.file }));
    return 1;
  }
  return file === '-' ? print(notice, terminal) : write(notice, noticeFile(file, options), terminal);
}

function print(notice: WholeNotice, terminal: Terminal): ExitCode {
  terminal.out(canonical(notice));
  return 0;
}

async function write(notice: WholeNotice, file: string, terminal: Terminal): Promise<ExitCode> {
  const say = toolPhrases(terminal.language);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeWhole(file, canonical(notice));
  } catch {
    terminal.err(say('file.unwritable', { file }));
    return 2;
  }
  terminal.out(say('build.written', { file, hash: await noticeHash(notice) }));
  return 0;
}

/** Written aside, then renamed: a receiver that reads the folder meanwhile never sees half a Notice. */
async function writeWhole(file: string, text: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  try {
    await writeFile(aside, text, { flag: 'wx' });
    await rename(aside, file);
  } finally {
    await rm(aside, { force: true });
  }
}

function canonical(notice: WholeNotice): string {
  return canonicalize(notice as unknown as Json);
}

/** Two configurations of the same name would overwrite each other in one folder. */
function clashOf(options: BuildOptions): { file: string; first: string; second: string } | undefined {
  const seen = new Map<string, string>();
  for (const second of options.files.filter((file) => file !== '-')) {
    const file = noticeFile(second, options);
    const first = seen.get(file);
    if (first !== undefined) return { file, first, second };
    seen.set(file, second);
  }
  return undefined;
}

function noticeFile(file: string, { out }: BuildOptions): string {
  const name = basename(file).replace(/(?:\.consent)?(?:\.json)?$/, '');
  return join(out ?? dirname(file), `${name}.notice.json`);
}
