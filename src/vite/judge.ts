import { relative } from 'node:path';
import type { ToolLanguage } from '../cli/language.ts';
import { toolPhrases } from '../cli/phrases.ts';
import type { SourceFault } from '../cli/read-source.ts';
import { isColored } from '../cli/terminal.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import { compileLawfulNotice } from '../lint/compile-lawful.ts';
import { codeFrame } from '../lint/reporters/frame.ts';
import { reportPretty } from '../lint/reporters/pretty.ts';
import type { ReceiverPins, WholeNotice } from '../notice/model.ts';
import type { Span } from './page.ts';
import { createRefusal } from './refusal.ts';
import type { Refusal } from './refusal.ts';

/** A text that holds a configuration. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** The part of the text that is the configuration; all of it when absent. */
  readonly span?: Span;
}

/** How strictly to judge, and in which language to say it. */
export interface JudgeOptions {
  readonly strict: boolean;
  readonly lang: ToolLanguage;
  readonly receiver?: ReceiverPins;
}

/** A Notice, with what it is warned of; or what was found against it. */
export type Judgement =
  | { readonly notice: WholeNotice; readonly findings?: Refusal }
  | { readonly notice?: undefined; readonly findings: Refusal };

/** Where a page names a file. */
export interface Mention {
  readonly page: string;
  readonly html: string;
  readonly span: Span;
}

/** Lints a configuration, and compiles it when nothing stops it. */
export function judge({ file, text, span }: SourceText, { lang, ...options }: JudgeOptions): Judgement {
  const { notice, diagnostics } = compileLawfulNotice(span ? alone(text, span) : text, options);
  const report = { file: shortName(file), source: text, diagnostics };
  const message = reportPretty([report], { locale: lang, colors: isColored(process.stderr) });
  const findings = createRefusal(`\n\n${message.trimEnd()}\n`, file, firstOf(diagnostics));
  if (!notice) return { findings };
  return diagnostics.length > 0 ? { notice, findings } : { notice };
}

/** Why a file can't be read, with the place of the page that names it. */
export function refuseUnread(
  file: string,
  fault: SourceFault,
  lang: ToolLanguage,
  mention?: Mention,
): Refusal {
  const sentence = toolPhrases(lang)(`file.${fault}`, { file: shortName(file) });
  if (!mention) return createRefusal(sentence, file, {});
  const place = placeOf(mention);
  const at = `${shortName(mention.page)}:${place.line}:${place.column}`;
  return createRefusal(`\n\n${at}\n${codeFrame(mention.html, place)}\n${sentence}\n`, mention.page, place);
}

/** The configuration with blanks for what stands before it: its places are then places of the whole text. */
function alone(text: string, { start, end }: Span): string {
  return text.slice(0, start).replace(/[^\r\n]/g, ' ') + text.slice(start, end);
}

function firstOf(diagnostics: readonly Diagnostic[]): Diagnostic['place'] {
  const first = diagnostics.find(({ severity }) => severity === 'error') ?? diagnostics[0];
  return first?.place ?? { path: '' };
}

function placeOf({ html, span }: Mention): Diagnostic['place'] & { line: number; column: number } {
  const lines = html.slice(0, span.start).split('\n');
  const column = (lines.at(-1) ?? '').length + 1;
  const line = lines.length;
  return { path: '', line, column, endLine: line, endColumn: column + span.end - span.start };
}

/** A file as the person knows it: from where the command was started, unless it lies elsewhere. */
function shortName(file: string): string {
  const short = relative('', file);
  return short.startsWith('..') ? file : short;
}
