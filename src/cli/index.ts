#!/usr/bin/env node
import { CommanderError } from 'commander';
import { program } from './program.ts';
import { processTerminal } from './terminal.ts';
import type { ExitCode, Terminal } from './terminal.ts';

process.exitCode = await run(process.argv, processTerminal());

/** Runs the command line. However it fails, it says so in one line and ends with 2. */
async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await program(argv, terminal);
  } catch (error) {
    // commander has said it already: help and version end well, a mistaken use does not
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    terminal.err(`consent-form: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
}
