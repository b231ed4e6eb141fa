import { readFileSync } from 'node:fs';
import { pino, stdTimeFunctions } from 'pino';
import en from '../../locales/en/serve.json' with { type: 'json' };
import fr from '../../locales/fr/serve.json' with { type: 'json' };
import { ConsentFormError } from '../base/errors.ts';
import { createTranslator } from '../i18n/i18n.ts';
import type { Translate } from '../i18n/i18n.ts';
import { reportPretty } from '../lint/index.ts';
import type { ReceiverEvent, Report } from '../receiver/index.ts';
import { startServer } from './start-server.ts';
import type { RunningServer } from './start-server.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** What `consent-form serve` is asked for. */
export interface ServeOptions {
  /** Files and folders of configurations and compiled Notices. */
  readonly notices: readonly string[];
  /** Origins of the pages to serve. */
  readonly origins: readonly string[];
  /** Files of the scripts that the pages load. */
  readonly bundles?: readonly string[] | undefined;
  /** Folder of the records and the secrets. Default: `.consent`. */
  readonly folder?: string | undefined;
  /** Public base URL. Default: `http://localhost:<port>`. */
  readonly url?: string | undefined;
  readonly port?: number | undefined;
  readonly host?: string | undefined;
}

const catalogs = { fr, en };

/**
 * `consent-form serve`: runs the receiver until it is told to stop by SIGINT or SIGTERM. The addresses and the keys to
 * pin are its output; a line of JSON per request goes to the error output. Neither ever holds a value of a person.
 *
 * Ends with 0 once stopped, 1 when a notice was refused, 2 when it could not run.
 */
export async function serveCommand(options: ServeOptions, terminal: Terminal): Promise<ExitCode> {
  const say = createTranslator(terminal.language, catalogs[terminal.language]);
  if (options.origins.length === 0) {
    terminal.err(say('origin-missing'));
    return 2;
  }
  try {
    const { folder = '.consent' } = options;
    const stopped = untilStopped(); // before the start: a signal during it is not lost
    const server = await startServer({ ...options, folder, report: reporter(terminal, say) });
    printFacts(server, { ...options, folder }, terminal, say);
    await stopped;
    terminal.err(say('stopping'));
    await server.close();
    return 0;
  } catch (error) {
    return explainFailure(error, options, terminal, say);
  }
}

function printFacts(server: RunningServer, options: ServeOptions, terminal: Terminal, say: Translate): void {
  const rows = [
    [say('audience'), server.url],
    [say('origins'), options.origins.join(', ')],
    [say('folder'), options.folder ?? ''],
  ] as const;
  const width = Math.max(...rows.map(([term]) => term.length));
  terminal.out(say('listening', { address: `http://${server.address}` }));
  for (const [term, fact] of rows) terminal.out(`  ${term.padEnd(width)}  ${fact}`);
  terminal.out(say('pins'));
  terminal.out(`"receiver": ${JSON.stringify(server.pins, undefined, 2)}`);
}

/** A refused notice is for the author, all else for the log. */
function reporter(terminal: Terminal, say: Translate): Report {
  const logger = pino(
    { base: null, timestamp: stdTimeFunctions.isoTime },
    { write: (line) => terminal.err(line.trimEnd()) },
  );
  return (event) => {
    if (event.event === 'notice-refused') printRefusal(event, terminal, say);
    else if (event.event === 'failed') logger.error(event);
    else logger.info(event);
  };
}

type NoticeRefused = Extract<ReceiverEvent, { event: 'notice-refused' }>;

function printRefusal(
  { file, reason, diagnostics }: NoticeRefused,
  terminal: Terminal,
  say: Translate,
): void {
  const reports = [{ file, ...sourceOf(file), diagnostics }];
  const { language: locale, color: colors } = terminal;
  terminal.err(say('refused', { file, reason }));
  if (diagnostics.length > 0) terminal.err(reportPretty(reports, { locale, colors }));
}

function sourceOf(file: string): { source?: string } {
  try {
    return { source: readFileSync(file, 'utf8') };
  } catch {
    return {}; // the finding then has its line, without the code frame
  }
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve());
  });
}

function explainFailure(
  error: unknown,
  { notices, port }: ServeOptions,
  { err }: Terminal,
  say: Translate,
): ExitCode {
  if (error instanceof ConsentFormError && error.code === 'NOTICE_UNLAWFUL') {
    err(say('unlawful'));
    return 1;
  }
  if (error instanceof ConsentFormError && error.code === 'NOTICE_INVALID') {
    err(say('none-found', { places: notices.join(', ') }));
    return 2;
  }
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  const cause = error instanceof Error ? error.message : '';
  err(isTaken ? say('port-taken', { port: port ?? 8787 }) : `${say('failed')} ${cause}`);
  return 2;
}
