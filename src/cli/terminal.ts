import type { WriteStream } from 'node:tty';
import { toolLanguage } from './language.ts';
import type { ToolLanguage } from './language.ts';

/** How a command ended: 0 clean, 1 findings, 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/** Where a command speaks. */
export interface Terminal {
  /** Results: what one would send into a file. */
  out(line: string): void;
  /** What went wrong. */
  err(line: string): void;
  /** Whether what is written may be coloured. */
  readonly color: boolean;
  /** The language of who reads. */
  readonly language: ToolLanguage;
}

/** The terminal, or whatever stands for it, of this run. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', endQuietly);
  return {
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
    color: isColored(process.stdout) && isColored(process.stderr),
    language: toolLanguage(process.env),
  };
}

/** Whether a stream shows colours: https://no-color.org, and FORCE_COLOR for a log that is no terminal but shows them. */
export function isColored(stream: Partial<WriteStream>): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force } = process.env;
  if (no) return false;
  return force ? force !== '0' : (stream.hasColors?.() ?? false);
}

/** Whoever read our output, `head` for instance, has read enough. */
function endQuietly(error: Error): void {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
  process.exit();
}
