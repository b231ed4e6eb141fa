import en from '../../locales/en/verdict.json' with { type: 'json' };
import fr from '../../locales/fr/verdict.json' with { type: 'json' };
import { createTranslator } from '../i18n/i18n.ts';
import type { Translate } from '../i18n/i18n.ts';
import type { Check, CheckCode, CheckId, Result, Verdict } from '../proof/index.ts';
import type { ToolLanguage } from './language.ts';
import type { ChoiceContents, ProofContents } from './proof-contents.ts';
import type { Terminal } from './terminal.ts';

/** That nothing was asked, because the file is no proof, is said once. */
type Explained = Exclude<CheckCode, 'ok' | 'not-checked'>;

/** A phrase for every check, and for every way in which it can end. */
type Phrase = `check.${CheckId}` | `code.${Explained}` | `status.${Result}` | `verdict.${Result}`;

const catalogs: Readonly<Record<ToolLanguage, Readonly<Record<Phrase, string>>>> = { fr, en };

/** What is said of a verdict, in one language. */
export function verdictPhrases(language: ToolLanguage): Translate {
  return createTranslator(language, catalogs[language]);
}

/** A verdict and what it is about. */
export interface Judgement {
  readonly file: string;
  readonly verdict: Verdict;
  /** Absent when the proof fails, or cannot be shown. */
  readonly contents?: ProofContents | undefined;
}

/** Prints a verdict for people: the answer, then each check, then what the proof says. */
export function printVerdict({ file, verdict, contents }: Judgement, terminal: Terminal): void {
  const say = verdictPhrases(terminal.language);
  const paint = painter(terminal);
  const { result, checks } = verdict;
  const hidden = say(result === 'fail' ? 'content.withheld' : 'content.unreadable');
  const lines = [
    paint(result, say(`verdict.${result}`)),
    `  ${file}`,
    '',
    say('section.checks'),
    ...checks.flatMap((check) => checkLines(check, say, paint)),
    '',
    ...(contents ? contentLines(contents, terminal.language, say) : [hidden]),
  ];
  for (const line of lines) terminal.out(line);
}

type Paint = (result: Result, text: string) => string;

const COLORS: Readonly<Record<Result, number>> = { pass: 32, fail: 31, unknown: 33 };
const MARKS: Readonly<Record<Result, string>> = { pass: '✓', fail: '✗', unknown: '?' };

function painter({ color }: Terminal): Paint {
  return (result, text) => (color ? `\u001b[${COLORS[result]}m${text}\u001b[0m` : text);
}

function checkLines({ id, result, code }: Check, say: Translate, paint: Paint): string[] {
  const width = Math.max(...results.map((one) => say(`status.${one}`).length));
  const status = paint(result, `${MARKS[result]} ${say(`status.${result}`).padEnd(width)}`);
  const why =
    code === 'ok' || code === 'not-checked' ? [] : [`${' '.repeat(width + 6)}${say(`code.${code}`)}`];
  return [`  ${status}  ${say(`check.${id}`)}`, ...why];
}

/** English as the Union writes it: day, month, year. */
const REGIONS: Readonly<Record<ToolLanguage, string>> = { fr: 'fr-FR', en: 'en-GB' };

const results: readonly Result[] = ['pass', 'fail', 'unknown'];

function contentLines(contents: ProofContents, language: ToolLanguage, say: Translate): string[] {
  const { controller, form, page, receivedAt, eraseAt, timeZone, id, contact } = contents;
  const format = (seconds: number, style: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(REGIONS[language], { ...style, timeZone }).format(seconds * 1000);
  const spoken = new Intl.DisplayNames(language, { type: 'language' }).of(form.locale) ?? form.locale;
  const time = format(receivedAt, { dateStyle: 'long', timeStyle: 'medium' });
  const rows = [
    [say('term.controller'), controller],
    [say('term.form'), say('form', { ...form, language: spoken })],
    [say('term.page'), page],
    [say('term.when'), say('time', { time, zone: timeZone })],
    ...contactRows(contact, say),
    [say('term.erase'), format(eraseAt - 1, { dateStyle: 'long' })],
    [say('term.record'), id],
  ] as const;
  return [
    say('section.statement'),
    ...tableLines(rows),
    '',
    say('section.choices'),
    ...contents.choices.flatMap((choice) => choiceLines(choice, say)),
    ...(contents.choices.length === 0 ? [`  ${say('choice.none')}`] : []),
    '',
    say('note.withdrawal'),
  ];
}

function contactRows(contact: ProofContents['contact'], say: Translate): (readonly [string, string])[] {
  const hidden = contact.filter(({ value }) => value === undefined).map(({ label }) => label);
  if (contact.length === 0) return [[say('term.contact'), say('contact.none')]];
  if (hidden.length > 0) return [[say('term.contact'), say('contact.hidden', { fields: hidden.join(', ') })]];
  return contact.map(({ label, value = '' }) => [label, value]);
}

function choiceLines({ granted, sentence }: ChoiceContents, say: Translate): string[] {
  const answer = say(granted ? 'choice.granted' : 'choice.not-granted');
  const width = Math.max(say('choice.granted').length, say('choice.not-granted').length);
  const [first = '', ...rest] = wrap(printable(sentence), LINE_WIDTH - width - 6);
  const indent = ' '.repeat(width + 6);
  return [
    `  ${MARKS[granted ? 'pass' : 'fail']} ${answer.padEnd(width)}  ${first}`,
    ...rest.map((line) => indent + line),
  ];
}

const LINE_WIDTH = 100;

function tableLines(rows: readonly (readonly [term: string, text: string])[]): string[] {
  const width = Math.max(...rows.map(([term]) => term.length));
  return rows.map(([term, text]) => `  ${printable(term).padEnd(width)}  ${printable(text)}`);
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}

/** A stranger's text could steer the terminal, and so forge what stands above it: marks that do are shown as dots. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '·');
}
