import type { Severity } from '../../base/diagnostic.ts';
import { explain, wordsOf } from '../explain.ts';
import type { FileReport, ReportOptions } from './report.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Reports as workflow commands, which GitHub shows beside the lines of a pull request. */
export function reportGithub(reports: readonly FileReport[], { locale }: ReportOptions): string {
  const lines = reports.flatMap(({ file, diagnostics }) =>
    diagnostics.map((diagnostic) => {
      const { line = 1, column = 1, endLine = line, endColumn = column } = diagnostic.place;
      const { what, why, fix } = explain(diagnostic, locale);
      const { justified } = diagnostic;
      const reason = justified === undefined ? [] : [`${wordsOf(locale).report['justified']} ${justified}`];
      // GitHub draws a span within one line only
      const span = endLine === line ? `,endColumn=${endColumn}` : '';
      const place = `file=${property(file)},line=${line},endLine=${endLine},col=${column}${span},title=${property(diagnostic.rule)}`;
      return `::${COMMANDS[diagnostic.severity]} ${place}::${message([what, why, fix, ...reason].join('\n'))}\n`;
    }),
  );
  return lines.join('');
}

function message(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
