// Writes schema.json: the zod schema as JSON Schema, with a description of each member and of each value in English and
// in French: one file serves a team of both. `description` is for every editor, `markdownDescription` and
// `enumDescriptions` for those that read VS Code's. It names what the linter alone knows: laws, languages, rules.
// `--check` writes nothing and fails when the file is out of date, or a member or a value has no description.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { typeset } from '../src/i18n/grammars.ts';
import { ruleWords } from '../src/lint/rule-words.ts';
import { formLanguages } from '../src/notice/languages.ts';
import { profiles } from '../src/notice/profiles/index.ts';
import { jsonSchema } from '../src/notice/schema.ts';

type Descriptions = Readonly<Record<string, readonly [en: string, fr: string]>>;
type Node = Record<string, unknown>;

const file = new URL('../schema.json', import.meta.url);
const descriptions = JSON.parse(
  readFileSync(new URL('schema-descriptions.json', import.meta.url), 'utf8'),
) as Descriptions;
const values = JSON.parse(readFileSync(new URL('schema-values.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, readonly [en: string, fr: string]>>>
>;
const snippets = JSON.parse(
  readFileSync(new URL('schema-snippets.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, unknown>>;
const titles = { en: ruleWords('en').titles, fr: ruleWords('fr').titles };
const used = new Set<string>();

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'consent-form',
  ...describeMembers(jsonSchema(), []),
};
const unused = Object.keys(descriptions).filter((path) => !used.has(path));
if (unused.length)
  fail(`tools/schema-descriptions.json describes members that don't exist: ${unused.join(', ')}`);
publish(await format(JSON.stringify(schema), { parser: 'json', printWidth: 110 }));

/** A copy of a schema whose members carry their descriptions, at every depth. */
function describeMembers(node: Node, path: readonly string[]): Node {
  const copy: Node = { ...withValues(node, path) };
  for (const keyword of ['anyOf', 'oneOf']) {
    if (Array.isArray(copy[keyword]))
      copy[keyword] = copy[keyword].map((part: Node) => describeMembers(part, path));
  }
  if (isNode(copy['items'])) {
    const suggested = snippets[path.join('.')];
    copy['items'] = {
      ...(suggested === undefined ? {} : { defaultSnippets: suggested }),
      ...describeMembers(copy['items'], path),
    };
  }
  if (!isNode(copy['properties'])) return copy;
  copy['properties'] = Object.fromEntries(
    Object.entries(copy['properties']).map(([key, member]) => {
      const described = describeMembers(member as Node, [...path, key]);
      const description = describe([...path, key]);
      return [key, { description, markdownDescription: description, ...described }];
    }),
  );
  return copy;
}

/** A member that takes one of several values, with a description of each. */
function withValues(node: Node, path: readonly string[]): Node {
  const { const: only, ...others } = node;
  const known = only === undefined ? (node['enum'] ?? knownValues(path, node)) : [only];
  if (!Array.isArray(known)) return node;
  const said = known.map((value) => describeValue(String(value), path));
  return { ...others, enum: known, enumDescriptions: said, markdownEnumDescriptions: said };
}

/** What the schema leaves open and the linter does not: which laws, languages and rules this version has. */
function knownValues(path: readonly string[], { type }: Node): readonly string[] | undefined {
  if (type !== 'string') return undefined;
  return {
    legal: Object.keys(profiles),
    locales: formLanguages,
    'justifications.rule': Object.keys(titles.en),
  }[path.join('.')];
}

function describeValue(value: string, path: readonly string[]): string {
  if (path.join('.') === 'justifications.rule') return `${titles.en[value]}.\n\n${titles.fr[value]}.`;
  const words = values[nameOf(path, values) ?? '']?.[value];
  return words
    ? words.join('\n\n')
    : fail(`tools/schema-values.json lacks "${value}" of "${path.join('.')}"`);
}

/** The name of a path in a table: its own, else that of the nearest tail: `*.legalName` serves every company. */
function nameOf(path: readonly string[], table: Readonly<Record<string, unknown>>): string | undefined {
  const names = [path.join('.'), ...path.map((_, at) => `*.${path.slice(at).join('.')}`)];
  return names.find((name) => Object.hasOwn(table, name));
}

function describe(path: readonly string[]): string {
  const name = nameOf(path, descriptions);
  const words = name === undefined ? undefined : descriptions[name];
  if (name === undefined || !words) return fail(`tools/schema-descriptions.json lacks "${path.join('.')}"`);
  used.add(name);
  return inBoth(words);
}

function inBoth([en, fr]: readonly [en: string, fr: string]): string {
  return `${en}\n\n${typeset('fr', fr)}`;
}

function publish(text: string): void {
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) fail('schema.json is out of date: run `npm run docs`');
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
