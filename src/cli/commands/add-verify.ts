import type { Command } from 'commander';
import { examples, languageOption } from './command.ts';
import type { Flags, Run } from './command.ts';

interface VerifyFlags extends Flags {
  readonly trust?: string;
  readonly json?: boolean;
  readonly showContact?: boolean;
}

/** Adds `consent-form verify`. */
export function addVerify(root: Command, run: Run): void {
  root
    .command('verify')
    .summary('check the proof of one consent, offline')
    .description(
      'Checks the proof of one consent, offline: what was shown, what was chosen, by whom it was signed and kept.\nIt asks nobody, and shows the person’s values only when told to.',
    )
    .argument('<proof>', 'proof; - reads standard input')
    .option('--trust <file>', 'keys of the receivers to trust (default: those that the notice announces)')
    .option('--json', 'answer for a program')
    .option('--show-contact', 'show the person’s values too')
    .addOption(languageOption())
    .addHelpText('after', HELP)
    .addHelpText('after', EXIT_CODES)
    .action(async (file: string, flags: VerifyFlags) => {
      const { verifyCommand } = await import('../verify.ts');
      await run(flags, (terminal) => verifyCommand({ ...flags, file }, terminal));
    });
}

const HELP = examples(
  '$ consent-form verify proof.json',
  '$ consent-form verify proof.json --trust shop.consent.json   # the configuration that pins the receiver',
  '$ consent-form verify --json - < proof.json',
);

const EXIT_CODES =
  '\nExit codes: 0 every check passes, 1 one fails or could not be made, 2 nothing to check.';
