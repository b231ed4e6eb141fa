import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { version } from '../base/version.ts';
import { explain, lintConfig, reportPretty } from '../lint/index.ts';
import type { Translate } from '../i18n/i18n.ts';
import type { Locale } from '../notice/config.ts';
import { answerNames, faultsOf, questions } from './init-questions.ts';
import type { AnswerName, SomeAnswers } from './init-questions.ts';
import { toolPhrases } from './phrases.ts';
import { starterConfig } from './starter-config.ts';
import type { StarterAnswers, StarterFacts } from './starter-config.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Asks a question on one line; nothing when the person stops. */
export type Ask = (question: string) => Promise<string | undefined>;

/** What `consent-form init` is asked for. */
export interface InitOptions {
  readonly file: string;
  /** Whether an existing file may be overwritten. */
  readonly force: boolean;
  /** Language of the form. */
  readonly locale: Locale;
  /** What is answered already. */
  readonly answers: SomeAnswers;
  /** Absent where there is nobody to ask. */
  readonly ask?: Ask | undefined;
}

/** `consent-form init`: asks what the smallest lawful configuration needs, and writes it. It lints clean, or is not written. */
export async function initCommand(options: InitOptions, terminal: Terminal): Promise<ExitCode> {
  const say = toolPhrases(terminal.language);
  const { file, force } = options;
  if (existsSync(file) && !force) {
    terminal.err(say('file.exists', { file }));
    return 2;
  }
  const facts = factsOf(options);
  const answers = await complete(options, facts, terminal);
  if (!answers) return 2;
  const text = `${JSON.stringify(starterConfig(answers, facts), undefined, 2)}\n`;
  const diagnostics = lintConfig(text);
  if (diagnostics.length === 0) return write(text, options, terminal);
  const report = [{ file, source: text, diagnostics }];
  terminal.err(reportPretty(report, { locale: terminal.language, colors: terminal.color }));
  terminal.err(say('init.refused'));
  return 1;
}

async function write(text: string, { file, force }: InitOptions, terminal: Terminal): Promise<ExitCode> {
  const say = toolPhrases(terminal.language);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: force ? 'w' : 'wx' });
  } catch {
    terminal.err(say('file.unwritable', { file }));
    return 2;
  }
  terminal.out(say('init.written', { file }));
  return 0;
}

/** All the answers: those given, and those that are asked for now; nothing when some can't be had. */
async function complete(
  { answers, ask }: InitOptions,
  facts: StarterFacts,
  terminal: Terminal,
): Promise<StarterAnswers | undefined> {
  const say = toolPhrases(terminal.language);
  const open = answerNames.filter((name) => answers[name] === undefined);
  const missing = open.filter((name) => !questions[name].optional);
  if (missing.length > 0 && !ask) {
    terminal.err(say('init.missing', { options: missing.map((name) => `--${name}`).join(', ') }));
    return undefined;
  }
  let given: SomeAnswers = { endpoint: '', ...answers };
  if (missing.length === 0 || !ask) return given as StarterAnswers;
  terminal.err(say('init.intro'));
  for (const name of open) {
    const answered = await askUntilRight(name, given, { ask, facts, terminal });
    if (!answered) {
      terminal.err(say('init.stopped'));
      return undefined;
    }
    given = answered;
  }
  return given as StarterAnswers;
}

interface Asking {
  readonly ask: Ask;
  readonly facts: StarterFacts;
  readonly terminal: Terminal;
}

async function askUntilRight(
  name: AnswerName,
  given: SomeAnswers,
  { ask, facts, terminal }: Asking,
): Promise<SomeAnswers | undefined> {
  const say = toolPhrases(terminal.language);
  for (;;) {
    const line = await ask(`${say(`init.${name}`)}\n> `);
    if (line === undefined) return undefined;
    const answer = questions[name].read(line);
    const answers = { ...given, [name]: answer };
    const fault = chosenBadly(name, answer, say) ?? faultOf(name, answers, facts, terminal);
    if (fault === undefined) return answers;
    terminal.err(fault);
  }
}

function chosenBadly(
  name: AnswerName,
  answer: string | readonly string[],
  say: Translate,
): string | undefined {
  const { choices } = questions[name];
  const isChoice = [answer].flat().every((one) => choices?.includes(one) ?? true);
  return isChoice ? undefined : say('init.choices', { choices: (choices ?? []).join(', ') });
}

function faultOf(
  name: AnswerName,
  answers: SomeAnswers,
  facts: StarterFacts,
  { language }: Terminal,
): string | undefined {
  const [fault] = faultsOf(name, answers, facts);
  const words = fault && explain(fault, language);
  return words && `${words.what} ${words.fix}`;
}

function factsOf({ file, locale }: InitOptions): StarterFacts {
  const name = basename(file).replace(/(?:\.consent)?\.json$/, '');
  return {
    $schema: schemaFor(file),
    id: /^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/i.test(name) ? name : 'form',
    revision: new Date().toISOString().slice(0, 10),
    locale,
  };
}

/** The schema of the package as an editor finds it from the file, or on the network where the package is not installed. */
function schemaFor(file: string): string {
  const folder = dirname(resolve(file));
  for (let at = folder; ; at = dirname(at)) {
    const schema = join(at, 'node_modules/consent-form/schema.json');
    const path = relative(folder, schema).replaceAll('\\', '/');
    if (existsSync(schema)) return path.startsWith('..') ? path : `./${path}`;
    if (at === dirname(at)) return `https://unpkg.com/consent-form@${version}/schema.json`;
  }
}
