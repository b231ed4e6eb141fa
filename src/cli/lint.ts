import { lintConfig, prettyFindings, reportGithub, reportJson, stopsBuild } from '../lint/index.ts';
import type { Severity } from '../lint/index.ts';
import type { LintFormat } from './commands/add-lint.ts';
import { examine } from './examine.ts';
import type { Examined } from './examine.ts';
import { toolPhrases } from './phrases.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** What `consent-form lint` is asked for. */
export interface LintOptions {
  /** Files, whatever their names; `-` is standard input. */
  readonly files: readonly string[];
  readonly format: LintFormat;
  /** Whether a warning without a written reason counts as an error does. */
  readonly strict: boolean;
}

/**
 * `consent-form lint`: says everything that is wrong with each file. Findings are its output; files that could not be
 * judged go to the error output. Of several files, the worst decides how it ends.
 */
export async function lintCommand(
  { files, format, strict }: LintOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const examined: Examined[] = [];
  for (const file of files) {
    examined.push(await examine(file, (text) => ({ diagnostics: lintConfig(text) }), terminal));
  }
  const report = reporters[format](examined, terminal).trimEnd();
  if (report !== '') terminal.out(format === 'pretty' ? `${report}\n` : report);
  for (const { trouble } of examined) if (trouble !== undefined) terminal.err(trouble);
  if (format !== 'json') terminal.out(closing(examined, terminal));
  if (examined.some(({ trouble }) => trouble !== undefined)) return 2;
  return examined.some(({ diagnostics }) => stopsBuild(diagnostics, { strict })) ? 1 : 0;
}

type Reporter = (examined: readonly Examined[], terminal: Terminal) => string;

const reporters: Readonly<Record<LintFormat, Reporter>> = {
  pretty(examined, { language: locale, color: colors }) {
    const judged = examined.filter(({ trouble }) => trouble === undefined); // the others have a line of their own
    return prettyFindings(judged, { locale, colors });
  },
  json: (examined, { language: locale }) => reportJson(examined, { locale }),
  github: (examined, { language: locale }) => reportGithub(examined, { locale }),
};

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
