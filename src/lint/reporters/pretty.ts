import type { Diagnostic, Severity } from '../../base/diagnostic.ts';
import { explain, wordsOf } from '../explain.ts';
import { rulePage } from '../rule-words.ts';
import { codeFrame } from './frame.ts';
import type { FileReport, ReportOptions } from './report.ts';

const COLORS: Readonly<Record<Severity | 'dim' | 'bold', number>> = {
  error: 31,
  warning: 33,
  info: 36,
  dim: 2,
  bold: 1,
};

/** Reports for a person at a terminal: file and line, a code frame, what is wrong, why, what to do, and the law. */
export function reportPretty(reports: readonly FileReport[], options: ReportOptions): string {
  const findings = prettyFindings(reports, options);
  return findings === '' ? '' : `${findings}\n${summary(reports, options)}\n`;
}

/** The findings of a report without their count, for a command that counts more than findings. */
export function prettyFindings(reports: readonly FileReport[], options: ReportOptions): string {
  const blocks = reports.flatMap((report) =>
    report.diagnostics.map((diagnostic) => block(diagnostic, report, options)),
  );
  return blocks.join('\n');
}

/** One diagnostic as a person reads it: for an overlay or the error of a build. */
export function prettyDiagnostic(diagnostic: Diagnostic, options: ReportOptions): string {
  const { report } = wordsOf(options.locale);
  const { what, why, fix, sources } = explain(diagnostic, options.locale);
  const law = sources.map(({ ref }) => ref).join(' · ');
  const { rule, justified } = diagnostic;
  return [
    what,
    `  ${report['why']} ${why}`,
    `  ${report['fix']} ${fix}`,
    `  ${report['law']} ${law}`,
    ...(justified === undefined ? [] : [`  ${report['justified']} ${justified}`]),
    `  ${report['page']} ${rulePage(rule, options.locale)}`,
  ].join('\n');
}

function block(diagnostic: Diagnostic, { file, source }: FileReport, options: ReportOptions): string {
  const { severity, rule, place } = diagnostic;
  const paint = painter(options);
  const at = place.line === undefined ? `${file} ${place.path}` : `${file}:${place.line}:${place.column}`;
  const frame = source === undefined ? '' : codeFrame(source, place);
  const head = `${paint('bold', at)}  ${paint(severity, wordsOf(options.locale).report[severity] ?? severity)}  ${paint('dim', rule)}`;
  return [head, ...(frame ? [frame] : []), prettyDiagnostic(diagnostic, options), ''].join('\n');
}

function summary(reports: readonly FileReport[], { locale }: ReportOptions): string {
  const { report } = wordsOf(locale);
  const count = (severity: Severity): number =>
    reports.flatMap(({ diagnostics }) => diagnostics).filter((diagnostic) => diagnostic.severity === severity)
      .length;
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const n = count(severity);
    return n > 0 ? [`${n} ${report[n === 1 ? severity : `${severity}s`]}`] : [];
  });
  return parts.join(', ');
}

function painter({ colors = false }: ReportOptions): (color: keyof typeof COLORS, text: string) => string {
  return (color, text) => (colors ? `\u001b[${COLORS[color]}m${text}\u001b[0m` : text);
}
