import { Option } from 'commander';
import type { Command } from 'commander';
import { personAtTerminal } from '../ask.ts';
import { toolLanguages } from '../language.ts';
import { starterChannels } from '../starter-config.ts';
import type { StarterAnswers } from '../starter-config.ts';
import { examples, languageOption } from './command.ts';
import type { Flags, Run } from './command.ts';

interface InitFlags extends Flags, Partial<StarterAnswers> {
  readonly locale: string;
  readonly force?: boolean;
}

/** Adds `consent-form init`. */
export function addInit(root: Command, run: Run): void {
  root
    .command('init')
    .summary('write the smallest lawful configuration')
    .description(
      'Writes the smallest lawful configuration. At a terminal it asks for what no option says.\nIt never writes one that the linter refuses, and overwrites nothing unless told to.',
    )
    .argument('[file]', 'file to write', 'form.consent.json')
    .option('--company <name>', 'name in the register, without its legal form')
    .option('--form <form>', 'legal form: SAS, SARL, SA…')
    .option('--siren <number>', '9 digits')
    .option('--address <address>', 'head office')
    .option('--email <address>', 'where to write about personal data')
    .option('--privacy <url>', 'privacy policy')
    .option('--product <text...>', 'what is offered, with its article')
    .addOption(new Option('--channel <channel...>', 'how people may be reached').choices(starterChannels))
    .option('--withdrawal <url>', 'page where people change their mind')
    .option('--endpoint <url>', 'receiver of the proofs')
    .addOption(new Option('--locale <tag>', 'language of the form').choices(toolLanguages).default('fr'))
    .option('--force', 'overwrite the file if there is one')
    .addOption(languageOption())
    .addHelpText('after', HELP)
    .action(async (file: string, { lang, locale, force = false, ...answers }: InitFlags) => {
      const { initCommand } = await import('../init.ts');
      const person = personAtTerminal();
      const options = { file, locale, force, answers, ask: person?.ask };
      await run(lang ? { lang } : {}, (terminal) => initCommand(options, terminal));
      person?.close();
    });
}

const HELP = examples(
  '$ consent-form init devis.consent.json',
  '$ consent-form init --company "Atelier Corbel" --form SAS --siren 000102038 \\',
  '    --address "12 rue des Ardoises, 44000 Nantes" --email donnees@atelier-corbel.example \\',
  '    --privacy https://atelier-corbel.example/confidentialite \\',
  '    --product "des cuisines équipées" "des plans de travail" --channel phone email \\',
  '    --withdrawal https://atelier-corbel.example/mes-choix',
);
