import { Option } from 'commander';
import type { Command } from 'commander';
import { examples, languageOption } from './command.ts';
import type { Flags, Run } from './command.ts';

/** How findings are written: for a person, for a program, or as notes beside the lines of a pull request. */
export const lintFormats = ['pretty', 'json', 'github'] as const;

/** How findings are written. */
export type LintFormat = (typeof lintFormats)[number];

interface LintFlags extends Flags {
  readonly format: LintFormat;
  readonly strict: boolean;
}

/** Adds `consent-form lint`. */
export function addLint(root: Command, run: Run): void {
  root
    .command('lint')
    .summary('say what is unlawful in configurations, where, why, and what to do')
    .description(
      'Says everything that is wrong with configurations: where, why, what to do, and by which article.\nWarnings count as errors, unless the configuration gives a written reason for them.',
    )
    .argument('<file...>', 'configurations, whatever their names; - reads standard input')
    .addOption(
      new Option('-f, --format <format>', 'how to write the findings').choices(lintFormats).default('pretty'),
    )
    .option('--no-strict', 'let warnings pass')
    .addOption(languageOption())
    .addHelpText('after', HELP)
    .addHelpText('after', EXIT_CODES)
    .action(async (files: string[], flags: LintFlags) => {
      const { lintCommand } = await import('../lint.ts');
      await run(flags, (terminal) => lintCommand({ ...flags, files }, terminal));
    });
}

const HELP = examples(
  '$ consent-form lint shop.consent.json',
  '$ consent-form lint --format github src/*.consent.json   # notes in a pull request',
  '$ curl -s https://shop.example/form.json | consent-form lint -',
);

const EXIT_CODES = '\nExit codes: 0 clean, 1 findings, 2 a file could not be read.';
