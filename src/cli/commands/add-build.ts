import type { Command } from 'commander';
import { examples, languageOption } from './command.ts';
import type { Flags, Run } from './command.ts';

interface BuildFlags extends Flags {
  readonly out?: string;
  readonly strict: boolean;
}

/** Adds `consent-form build`. */
export function addBuild(root: Command, run: Run): void {
  root
    .command('build')
    .summary('compile lawful configurations to Notices')
    .description(
      'Compiles lawful configurations to <name>.notice.json: what a page loads and a receiver registers.\nOf an unlawful one nothing is written.',
    )
    .argument('<file...>', 'configurations; - compiles standard input to standard output')
    .option('-o, --out <folder>', 'folder of the Notices (default: beside each configuration)')
    .option('--no-strict', 'let warnings pass')
    .addOption(languageOption())
    .addHelpText('after', HELP)
    .addHelpText('after', EXIT_CODES)
    .action(async (files: string[], flags: BuildFlags) => {
      const { buildCommand } = await import('../build.ts');
      await run(flags, (terminal) => buildCommand({ ...flags, files }, terminal));
    });
}

const HELP = examples(
  '$ consent-form build shop.consent.json              # writes shop.notice.json',
  '$ consent-form build forms/*.json --out public/forms',
);

const EXIT_CODES = '\nExit codes: 0 all written, 1 some are unlawful, 2 a file could not be read or written.';
