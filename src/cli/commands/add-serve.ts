import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { examples, languageOption } from './command.ts';
import type { Flags, Run } from './command.ts';

interface ServeFlags extends Flags {
  readonly origin?: string[];
  readonly bundle?: string[];
  readonly folder: string;
  readonly url?: string;
  readonly port: number;
  readonly host: string;
}

/** Adds `consent-form serve`. */
export function addServe(root: Command, run: Run): void {
  root
    .command('serve')
    .summary('receive what people choose, and answer with receipts')
    .description(
      'Runs the receiver: it checks each submission, stores it durably in SQLite and answers with a signed receipt.\nIts keys are made on the first start. It takes only what was signed for one of the notices given.',
    )
    .argument('<notice...>', 'configurations, compiled Notices, or folders of them')
    .option('--origin <origin...>', 'sites whose pages may send: https://www.example.fr')
    .option('--bundle <file...>', 'scripts that the pages load: the log shows which, and from when')
    .option('--folder <folder>', 'folder of the records and the secrets', '.consent')
    .option('--url <url>', 'public address, the endpoint of the forms (default: http://localhost:<port>)')
    .option('--port <number>', 'port to listen on; 0 takes any that is free', readPort, 8787)
    .option('--host <address>', 'interface to listen on', '127.0.0.1')
    .addOption(languageOption())
    .addHelpText('after', HELP)
    .action(async (notices: string[], { origin = [], bundle = [], ...flags }: ServeFlags) => {
      const { serveCommand } = await import('../serve.ts');
      const options = { ...flags, notices, origins: origin, bundles: bundle };
      await run(flags, (terminal) => serveCommand(options, terminal));
    });
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port < 65_536) return port;
  throw new InvalidArgumentError('A port is a whole number below 65536.');
}

const HELP = examples(
  '$ consent-form serve shop.consent.json --origin http://localhost:5173',
  '$ consent-form serve forms/ --origin https://www.example.fr --url https://proofs.example.fr --folder /var/lib/consent',
);
