import { explain } from '../lint/index.ts';
import type { Diagnostic } from '../lint/index.ts';
import type { WholeNotice } from '../notice/model.ts';
import { toolPhrases } from './phrases.ts';
import { readSource } from './read-source.ts';
import type { Terminal } from './terminal.ts';

/** What a linter or a compiler makes of the text of a configuration. */
export interface Judged {
  readonly diagnostics: readonly Diagnostic[];
  readonly notice?: WholeNotice;
  /** The text that was judged in the end, where it is not the one that was read. */
  readonly source?: string;
}

/** A file, and what was found in it. */
export interface Examined extends Judged {
  readonly file: string;
  /** Why it could not be judged: one sentence, with its place and its mend. */
  readonly trouble?: string;
}

/** Reads a file and has it judged. Whatever the file holds, this answers. */
export async function examine(
  file: string,
  judge: (text: string) => Judged,
  { language }: Terminal,
): Promise<Examined> {
  const say = toolPhrases(language);
  const name = file === '-' ? STDIN : file;
  const { text, fault } = await readSource(file);
  if (fault !== undefined) return troubled(name, say(`file.${fault}`, { file: name }));
  if (isNotice(text)) return troubled(name, say('file.notice', { file: name }));
  const judged = judge(text);
  const broken = judged.diagnostics.filter(isBroken);
  const [first] = broken;
  if (!first) return { file: name, source: text, ...judged };
  const { line = 1, column = 1 } = first.place;
  const { what, fix } = explain(first, language);
  const trouble = say('file.broken', { file: name, line, column, what, fix });
  return { file: name, source: text, diagnostics: broken, trouble };
}

/** What standard input is called in messages. */
const STDIN = '<stdin>';

function troubled(file: string, trouble: string): Examined {
  return { file, diagnostics: [], trouble };
}

/** A key that stands twice is a finding; whatever else is wrong with the JSON leaves nothing to judge. */
function isBroken({ rule, data }: Diagnostic): boolean {
  return rule === 'config-syntax' && data['problem'] !== 'DuplicateKey';
}

function isNotice(text: string): boolean {
  if (!text.includes('"consent-notice"')) return false;
  try {
    return Reflect.get(JSON.parse(text) as object, 'type') === 'consent-notice';
  } catch {
    return false;
  }
}
