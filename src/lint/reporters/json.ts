import { rulePage } from '../rule-words.ts';
import { explain } from '../explain.ts';
import type { FileReport, ReportOptions } from './report.ts';

/** Reports as a JSON array of findings, for other tools. */
export function reportJson(reports: readonly FileReport[], { locale }: ReportOptions): string {
  const findings = reports.flatMap(({ file, diagnostics }) =>
    diagnostics.map((diagnostic) => {
      const { rule, severity, category, place, justified, fix: edit } = diagnostic;
      const { path, line, column, endLine, endColumn } = place;
      return {
        file,
        rule,
        severity,
        category,
        line,
        column,
        endLine,
        endColumn,
        path,
        ...explain(diagnostic, locale),
        url: rulePage(rule, locale),
        justified,
        edit,
      };
    }),
  );
  return `${JSON.stringify(findings, null, 2)}\n`;
}
