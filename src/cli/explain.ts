import { ruleGuide, ruleOf, rules } from '../lint/index.ts';
import type { Example, RuleGuide, Severity, Source } from '../lint/index.ts';
import { contextOf, sinceWords } from '../lint/rule-guide.ts';
import { ruleWords } from '../lint/rule-words.ts';
import { nearest } from './nearest.ts';
import { toolPhrases } from './phrases.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** `consent-form lint --explain`: what a rule refuses, why, how to mend it, by which law, and what it lets pass. */
export async function explainCommand(id: string, terminal: Terminal): Promise<ExitCode> {
  const rule = ruleOf(id);
  if (!rule) {
    const say = toolPhrases(terminal.language);
    const near = nearest(
      id,
      rules.map((one) => one.id),
    ).join(', ');
    terminal.err(say(near === '' ? 'explain.unknown' : 'explain.near', { rule: id, near }));
    return 2;
  }
  for (const line of guideLines(ruleGuide(rule, terminal.language), terminal)) terminal.out(line);
  return 0;
}

function guideLines(guide: RuleGuide, terminal: Terminal): string[] {
  const { page, severities } = ruleWords(terminal.language);
  const paint = painter(terminal);
  const section = (title: string | undefined, lines: readonly string[]): string[] =>
    lines.length > 0 ? ['', paint('bold', title ?? ''), ...lines.map((line) => `  ${line}`)] : [];
  return [
    paint('bold', guide.title),
    `${paint(guide.severity, severities[guide.severity] ?? '')} · ${guide.category} · ${guide.id}`,
    '',
    guide.what,
    ...section(page['why'], [guide.why]),
    ...section(page['fix'], [guide.fix, page[guide.fixable ? 'partly' : 'byHand'] ?? '']),
    ...section(
      page['sources'],
      guide.sources.map((source) => sourceLine(source, terminal)),
    ),
    ...section(page['severity'], severityLines(guide, terminal)),
    ...section(page['rejected'], exampleLines(guide.examples.reject, paint('error', '✗'), terminal)),
    ...section(page['accepted'], exampleLines(guide.examples.accept, paint('good', '✓'), terminal)),
    '',
    `${page['page']} ${guide.url}`,
  ];
}

function sourceLine(source: Source, { language }: Terminal): string {
  const { ref, url, note } = source;
  const date = sinceWords(source, language);
  return [ref, ...(date ? [date] : []), ...(note ? [note[language]] : []), ...(url ? [url] : [])].join(', ');
}

function severityLines({ severities }: RuleGuide, { language }: Terminal): string[] {
  const words = ruleWords(language).severities;
  const width = Math.max(...severities.map(({ profile }) => profile.length));
  return severities.map(({ profile, severity }) => `${profile.padEnd(width)}  ${words[severity]}`);
}

/** Examples in the reader’s language, and those that have none. */
function exampleLines(examples: readonly Example[], mark: string, { language }: Terminal): string[] {
  const { contexts } = ruleWords(language);
  return examples
    .filter((example) => !('text' in example) || (example.locale ?? 'fr') === language)
    .map((example) => `${mark} ${shown(example)}  (${contexts[contextOf(example)]})`);
}

function shown(example: Example): string {
  if ('text' in example) return example.text;
  return Object.entries(example.config)
    .map(([path, value]) => `${path}: ${short(value)}`)
    .join(', ');
}

/** The length of a line: a list of companies says no more in full. */
function short(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}

type Color = Severity | 'bold' | 'good';

const COLORS: Readonly<Record<Color, number>> = { error: 31, warning: 33, info: 36, bold: 1, good: 32 };

function painter({ color }: Terminal): (name: Color, text: string) => string {
  return (name, text) => (color ? `\u001b[${COLORS[name]}m${text}\u001b[0m` : text);
}
