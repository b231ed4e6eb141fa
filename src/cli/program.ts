import { Command } from 'commander';
import { version } from '../base/version.ts';
import { addBuild } from './commands/add-build.ts';
import { addInit } from './commands/add-init.ts';
import { addLint } from './commands/add-lint.ts';
import { addServe } from './commands/add-serve.ts';
import { addVerify } from './commands/add-verify.ts';
import type { Run } from './commands/command.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/**
 * Runs the command that the arguments name, and says how it ended.
 *
 * @throws {CommanderError} after help, and after a mistaken use, which it has explained.
 */
export async function program(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let ended: ExitCode = 2;
  const run: Run = async ({ lang }, start) => {
    ended = await start(lang ? { ...terminal, language: lang } : terminal);
  };
  const root = new Command('consent-form')
    .description('Consent forms that the law allows, and proofs that anyone can check.')
    .version(version, '-v, --version', 'show the version')
    .helpOption('-h, --help', 'show what a command does, with examples')
    .helpCommand(false)
    .showHelpAfterError('Add --help for examples.')
    .exitOverride()
    .addHelpText('after', HELP);
  for (const add of [addInit, addLint, addBuild, addServe, addVerify]) add(root, run);
  await root.parseAsync([...argv]);
  return ended;
}

const HELP = `
Start here:
  $ consent-form init shop.consent.json   write the smallest lawful configuration
  $ consent-form lint shop.consent.json   is it lawful? if not: where, why, what to do
  $ consent-form verify proof.json        check one consent, offline

Exit codes: 0 clean, 1 findings, 2 could not run.`;
