// Writes docs/rules: a page for each rule in English and in French, and an index of each language, all made from the
// rules, their law and the locales. `--check` writes nothing and fails when a page is out of date or belongs to no rule.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { explain, lintConfig, profileSources, ruleGuide, rules } from '../src/lint/index.ts';
import type { Example, RuleGuide, Source } from '../src/lint/index.ts';
import { contextOf, sinceWords } from '../src/lint/rule-guide.ts';
import { ruleWords } from '../src/lint/rule-words.ts';
import { changedKitchen } from '../test/lint/kitchen.ts';

const folder = new URL('../docs/rules/', import.meta.url);
const source = new URL('../src/lint/rules/', import.meta.url);
const languages = [
  {
    locale: 'en',
    under: '',
    kitchen: '../../demo/examples/kitchen.json',
    other: (id: string) => `fr/${id}.md`,
  },
  {
    locale: 'fr',
    under: 'fr/',
    kitchen: '../../../demo/examples/kitchen.json',
    other: (id: string) => `../${id}.md`,
  },
] as const;
type Language = (typeof languages)[number];

const pages = new Map(languages.flatMap((language) => [...pagesOf(language)]));
if (process.argv.includes('--check')) check();
else write();

function* pagesOf(language: Language): Iterable<readonly [string, string]> {
  for (const rule of rules) {
    const guide = { ...ruleGuide(rule, language.locale), ...saidOf(rule.id, language.locale) };
    yield [`${language.under}${rule.id}.md`, rulePage(guide, language)];
  }
  yield [`${language.under}README.md`, indexPage(language)];
}

/** What the linter says of the first example that is a configuration; a text has been asked already. */
function saidOf(id: string, locale: string): Partial<RuleGuide> {
  const rule = rules.find((one) => one.id === id);
  const { reject } = rule ? ruleGuide(rule, locale).examples : { reject: [] };
  if (reject.some((example) => 'text' in example && (example.locale ?? 'fr') === locale)) return {};
  for (const example of reject) {
    if (!('config' in example)) continue;
    const found = lintConfig(changedKitchen(example.config)).find((one) => one.rule === id);
    const { what, why, fix } = found ? explain(found, locale) : {};
    if (what !== undefined && why !== undefined && fix !== undefined) return { what, why, fix };
  }
  return {};
}

function rulePage(guide: RuleGuide, { locale, kitchen, other }: Language): string {
  const { page, severities } = ruleWords(locale);
  const { reject, accept } = guide.examples;
  const none = reject.length === 0 ? [`${page['noExample']}`] : [];
  return document([
    `# ${guide.title}`,
    `\`${guide.id}\` · ${severities[guide.severity]} · ${guide.category} · [${page['index']}](README.md) · [${page['other']}](${other(guide.id)})`,
    `> ${guide.what}`,
    `**${page['why']}.** ${guide.why}`,
    `**${page['fix']}.** ${guide.fix}`,
    guide.fixable ? `${page['partly']}` : `${page['byHand']}`,
    `## ${page['sources']}`,
    list(guide.sources.map((one) => sourceLine(one, locale))),
    ...foreignSources(guide.id, locale),
    `## ${page['severity']}`,
    table(
      [page['profile'], page['severity']],
      guide.severities.map(({ profile, severity }) => [`\`${profile}\``, severities[severity]]),
    ),
    `## ${page['rejected']}`,
    ...none,
    ...reject.map((example) => shown(example, locale, kitchen)),
    ...(accept.length > 0 ? [`## ${page['accepted']}`] : []),
    ...accept.map((example) => shown(example, locale, kitchen)),
    ...(guide.contexts.length > 0 ? [`## ${page['contexts']}`, list(guide.contexts)] : []),
  ]);
}

function indexPage({ locale, other }: Language): string {
  const words = ruleWords(locale);
  const groups = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const order = Object.keys(words.groups);
  const sections = groups
    .map(({ name }) => name)
    .toSorted((one, another) => order.indexOf(one) - order.indexOf(another))
    .flatMap((group) => [`## ${words.groups[group]}`, groupTable(group, locale)]);
  return document([
    `# ${words.page['index']}`,
    `${words.page['intro']} [${words.page['other']}](${other('README')})`,
    ...sections,
  ]);
}

function groupTable(group: string, locale: string): string {
  const { page, severities } = ruleWords(locale);
  const rows = rules
    .filter(({ id }) => existsSync(new URL(`${group}/${id}.ts`, source)))
    .map((rule) => {
      const { id, title, severity, category, fixable } = ruleGuide(rule, locale);
      return [`[\`${id}\`](${id}.md)`, title, severities[severity], category, fixable ? page['fixable'] : ''];
    });
  return table([page['rule'], '', page['severity'], page['category'], page['mend']], rows);
}

function sourceLine(source: Source, locale: string): string {
  const { ref, url, note } = source;
  const date = sinceWords(source, locale);
  return [
    url ? `[${ref}](${url})` : ref,
    ...(date ? [date] : []),
    ...(note ? [locale === 'en' ? note.en : note.fr] : []),
  ].join(', ');
}

function foreignSources(id: string, locale: string): string[] {
  const { countries } = ruleWords(locale);
  const lines = Object.entries(profileSources).flatMap(([profile, sources = []]) =>
    sources
      .filter(({ rules: used = [] }) => used.includes(id))
      .map(
        (one) =>
          `${countries[profile.slice(0, 2).toUpperCase()]} (\`${profile}\`) – ${sourceLine(one, locale)}`,
      ),
  );
  return lines.length > 0 ? [list(lines)] : [];
}

/** An example as its author wrote it, in its own language. */
function shown(example: Example, locale: string, kitchen: string): string {
  const { contexts, page } = ruleWords(locale);
  if ('text' in example) {
    const names = example.names ? ` (${example.names.join(', ')})` : '';
    return `${quoted(example.text)}\n>\n> – ${contexts[contextOf(example)]}${names}, ${example.locale ?? 'fr'}`;
  }
  const file = `[kitchen.json](${kitchen})`;
  const intro = (page['change'] ?? '').replace('{{file}}', file);
  const changes = Object.entries(example.config).map(
    ([path, value]) => `${JSON.stringify(path)}: ${short(value)}`,
  );
  return `${intro}\n\n\`\`\`jsonc\n${changes.join('\n')}\n\`\`\``;
}

function quoted(text: string): string {
  return `> ${text.replaceAll('<', '&lt;').replaceAll('*', '\\*').replaceAll('\n', '\n> ')}`;
}

/** Null takes a member away; a list of companies says no more in full. */
function short(value: unknown): string {
  if (value === null) return 'null // –';
  const text = JSON.stringify(value);
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function table(
  head: readonly (string | undefined)[],
  rows: readonly (readonly (string | undefined)[])[],
): string {
  const line = (cells: readonly (string | undefined)[]): string =>
    `| ${cells.map((cell) => cell ?? '').join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

function document(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}

function write(): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(new URL('fr/', folder), { recursive: true });
  for (const [name, text] of pages) writeFileSync(new URL(name, folder), text);
}

function check(): void {
  const found = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const strangers = found.filter((name) => name.endsWith('.md') && !pages.has(name));
  const stale = [...pages].filter(([name, text]) => {
    const file = new URL(name, folder);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  const wrong = [...strangers, ...stale.map(([name]) => name)];
  if (wrong.length === 0) return;
  console.error(`docs/rules is out of date (${wrong.slice(0, 5).join(', ')}): run \`npm run docs\``);
  process.exit(1);
}
