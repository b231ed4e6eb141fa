import { createInterface } from 'node:readline/promises';
import type { Ask } from './init.ts';

/** Somebody at a terminal, who may stop with Ctrl+C or Ctrl+D. */
export interface Person {
  readonly ask: Ask;
  close(): void;
}

/** The person at this terminal; nobody when the input is a file or a pipe. Questions go to the error output. */
export function personAtTerminal(): Person | undefined {
  if (!process.stdin.isTTY) return undefined;
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const stopped = new AbortController();
  lines.once('SIGINT', () => stopped.abort());
  lines.once('close', () => stopped.abort());
  return {
    async ask(question) {
      try {
        return await lines.question(question, { signal: stopped.signal });
      } catch (error) {
        if (stopped.signal.aborted) return undefined;
        throw error;
      }
    },
    close: () => lines.close(),
  };
}
