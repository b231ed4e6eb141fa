import type { ToolLanguage } from '../../src/cli/language.ts';
import type { Terminal } from '../../src/cli/terminal.ts';

/** A terminal that remembers what was said to it. */
export interface SpokenTerminal extends Terminal {
  /** Everything so far, output and errors. */
  said(): string;
  /** The output alone. */
  results(): string;
  /** Waits until something was said. */
  until(pattern: RegExp): Promise<void>;
}

/** A terminal for tests, without colours. */
export function spokenTerminal(language: ToolLanguage): SpokenTerminal {
  const all: string[] = [];
  const results: string[] = [];
  const said = (): string => all.join('\n');
  const until = async (pattern: RegExp): Promise<void> => {
    while (!pattern.test(said())) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  return {
    language,
    color: false,
    out: (line) => {
      all.push(line);
      results.push(line);
    },
    err: (line) => void all.push(line),
    said,
    results: () => results.join('\n'),
    until,
  };
}
