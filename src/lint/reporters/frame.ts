import type { Place } from '../../base/diagnostic.ts';

/** Lines shown before and after the one in question. */
const AROUND = 1;
/** What a terminal shows of a line. */
const WIDTH = 110;

/** The lines of a source around a place, numbered, with carets under the place itself. */
export function codeFrame(
  source: string,
  { line, column = 1, endLine, endColumn = column + 1 }: Place,
): string {
  if (line === undefined) return '';
  const lines = source.split(/\r?\n/);
  const first = Math.max(1, line - AROUND);
  const last = Math.min(lines.length, line + AROUND);
  const digits = String(last).length;
  const shift = Math.max(0, column - WIDTH + 30);
  const length = endLine === line ? endColumn - column : (lines[line - 1]?.length ?? column) - column + 1;
  const shown: string[] = [];
  for (let number = first; number <= last; number++) {
    const text = visible(lines[number - 1] ?? '').slice(shift, shift + WIDTH);
    shown.push(`${number === line ? '>' : ' '} ${String(number).padStart(digits)} | ${text}`.trimEnd());
    if (number === line)
      shown.push(
        `  ${' '.repeat(digits)} | ${' '.repeat(column - 1 - shift)}${'^'.repeat(caretLength(length))}`,
      );
  }
  return shown.join('\n');
}

function caretLength(length: number): number {
  return Math.max(1, Math.min(length, WIDTH));
}

/** One column per character: a tab would push the caret away, an invisible character would hide the cause. */
function visible(line: string): string {
  return line.replaceAll('\t', ' ').replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '·');
}
