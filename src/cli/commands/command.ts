import { Option } from 'commander';
import { toolLanguages } from '../language.ts';
import type { ToolLanguage } from '../language.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

/** What every command takes. */
export interface Flags {
  readonly lang?: ToolLanguage;
}

/** Starts a command with a terminal that speaks the language asked for, and keeps how it ends. */
export type Run = (flags: Flags, start: (terminal: Terminal) => Promise<ExitCode>) => Promise<void>;

/** `--lang`, the language of what a command says. */
export function languageOption(): Option {
  return new Option('--lang <language>', 'language of the messages (default: that of the terminal)').choices(
    toolLanguages,
  );
}

/** The end of a command's help: the command at work. */
export function examples(...lines: readonly string[]): string {
  return ['', 'Examples:', ...lines.map((line) => `  ${line}`)].join('\n');
}
