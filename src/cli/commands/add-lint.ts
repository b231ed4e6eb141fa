import { Option } from 'commander';
import type { Command } from 'commander';
import { examples, languageOption } from './command.ts';
import type { Flags, Run } from './command.ts';

/** How findings are written: for a person, a program, code scanning, or as notes in a pull request. */
export const lintFormats = ['pretty', 'json', 'sarif', 'github'] as const;

/** How findings are written. */
export type LintFormat = (typeof lintFormats)[number];

interface LintFlags extends Flags {
  readonly format: LintFormat;
  readonly strict: boolean;
  readonly fix: boolean;
  readonly profile?: string;
  readonly explain?: string;
}

/** Adds `consent-form lint`. */
export function addLint(root: Command, run: Run): void {
  root
    .command('lint')
    .summary('say what is unlawful in configurations, where, why, and what to do')
    .description(
      'Says everything that is wrong with configurations: where, why, what to do, and by which article.\nWarnings count as errors, unless the configuration gives a written reason for them.',
    )
    .argument('[file...]', 'configurations, whatever their names; - reads standard input')
    .addOption(
      new Option('-f, --format <format>', 'how to write the findings').choices(lintFormats).default('pretty'),
    )
    .option('--strict', 'count warnings as errors (default)')
    .option('--no-strict', 'let warnings pass')
    .option('--fix', 'mend what can be mended mechanically, in the files', false)
    .option('--profile <id>', 'judge by this dated legal profile instead of the declared one')
    .option('--explain <rule>', 'say what a rule refuses, why and by which law; needs no file')
    .addOption(languageOption())
    .addHelpText('after', HELP)
    .addHelpText('after', EXIT_CODES)
    .action(async (files: string[], flags: LintFlags) => {
      const { explain, ...options } = flags;
      if (explain !== undefined) {
        const { explainCommand } = await import('../explain.ts');
        return run(flags, (terminal) => explainCommand(explain, terminal));
      }
      const { lintCommand } = await import('../lint.ts');
      return run(flags, (terminal) => lintCommand({ ...options, files }, terminal));
    });
}

const HELP = examples(
  '$ consent-form lint shop.consent.json',
  '$ consent-form lint --format github src/*.consent.json   # notes in a pull request',
  '$ consent-form lint --fix shop.consent.json',
  '$ consent-form lint --explain recipient-vague-term',
  '$ curl -s https://shop.example/form.json | consent-form lint -',
);

const EXIT_CODES = '\nExit codes: 0 clean, 1 findings, 2 a file could not be read or written.';
