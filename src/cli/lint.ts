import { relative } from 'node:path';
import {
  lintConfig,
  mendConfig,
  prettyFindings,
  reportGithub,
  reportJson,
  reportSarif,
  stopsBuild,
} from '../lint/index.ts';
import type { Severity } from '../lint/index.ts';
import { profiles } from '../notice/profiles/index.ts';
import type { LintFormat } from './commands/add-lint.ts';
import { examine } from './examine.ts';
import type { Examined, Judged } from './examine.ts';
import { mendFile } from './mend-file.ts';
import { toolPhrases } from './phrases.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** What `consent-form lint` is asked for. */
export interface LintOptions {
  /** Files, whatever their names; `-` is standard input. */
  readonly files: readonly string[];
  readonly format: LintFormat;
  /** Whether a warning without a written reason counts as an error does. */
  readonly strict: boolean;
  /** Whether what can be mended mechanically is mended, in the files. */
  readonly fix?: boolean;
  /** A dated legal profile in the place of that of the configurations. */
  readonly profile?: string;
}

/**
 * `consent-form lint`: says everything that is wrong with each file. Findings are its output; files that could not be
 * judged go to the error output. Of several files, the worst decides how it ends.
 */
export async function lintCommand(options: LintOptions, terminal: Terminal): Promise<ExitCode> {
  const misuse = misuseOf(options, terminal);
  if (misuse !== undefined) {
    terminal.err(misuse);
    return 2;
  }
  const examined: Examined[] = [];
  for (const file of options.files) examined.push(await lintFile(file, options, terminal));
  report(examined, options, terminal);
  if (examined.some(({ trouble }) => trouble !== undefined)) return 2;
  return examined.some(({ diagnostics }) => stopsBuild(diagnostics, options)) ? 1 : 0;
}

/** What is wrong with the command itself, before any file is read. */
function misuseOf({ files, fix, profile }: LintOptions, { language }: Terminal): string | undefined {
  const say = toolPhrases(language);
  if (files.length === 0) return say('lint.nothing');
  if (fix && files.includes('-')) return say('lint.fix.stdin');
  if (profile === undefined || profiles[profile]) return undefined;
  return say('lint.profile', { profile, known: Object.keys(profiles).join(', ') });
}

async function lintFile(file: string, options: LintOptions, terminal: Terminal): Promise<Examined> {
  const chosen = options.profile === undefined ? {} : { profile: options.profile };
  if (!options.fix) return examine(file, (text) => ({ diagnostics: lintConfig(text, chosen) }), terminal);
  let mended = { text: '', mended: 0 };
  const judge = (text: string): Judged => {
    const { diagnostics, ...rest } = mendConfig(text, chosen);
    mended = rest;
    return { diagnostics, source: rest.text };
  };
  const examined = await examine(file, judge, terminal);
  return mended.mended > 0 ? mendFile(examined, mended, terminal) : examined;
}

function report(examined: readonly Examined[], { format }: LintOptions, terminal: Terminal): void {
  const findings = reporters[format](examined, terminal).trimEnd();
  if (findings !== '') terminal.out(format === 'pretty' ? `${findings}\n` : findings);
  for (const { trouble } of examined) if (trouble !== undefined) terminal.err(trouble);
  if (format === 'pretty' || format === 'github') terminal.out(closing(examined, terminal));
}

type Reporter = (examined: readonly Examined[], terminal: Terminal) => string;

const reporters: Readonly<Record<LintFormat, Reporter>> = {
  pretty(examined, { language: locale, color: colors }) {
    const judged = examined.filter(({ trouble }) => trouble === undefined); // the others have a line of their own
    return prettyFindings(judged, { locale, colors });
  },
  json: (examined, { language: locale }) => reportJson(examined, { locale }),
  github: (examined, { language: locale }) => reportGithub(examined, { locale }),
  sarif(examined, { language: locale }) {
    const named = examined.map((one) => ({ ...one, file: sourceName(one.file) }));
    const unjudged = named.flatMap(({ file, trouble }) =>
      trouble === undefined ? [] : [{ file, reason: trouble }],
    );
    return reportSarif(named, { locale, unjudged });
  },
};

/** A file as code scanning knows it: by its path from where the command was started. */
function sourceName(file: string): string {
  const path = relative('', file);
  return path.startsWith('..') ? file : path;
}

function closing(examined: readonly Examined[], { language }: Terminal): string {
  const say = toolPhrases(language);
  const judged = examined.filter(({ trouble }) => trouble === undefined);
  const count = (severity: Severity): number =>
    judged.flatMap(({ diagnostics }) => diagnostics).filter((one) => one.severity === severity).length;
  const unread = examined.length - judged.length;
  return say(unread > 0 ? 'lint.closing.unread' : 'lint.closing', {
    files: say('lint.files', { count: judged.length }),
    errors: say('lint.errors', { count: count('error') }),
    warnings: say('lint.warnings', { count: count('warning') }),
    unread: say('lint.unread', { count: unread }),
  });
}
