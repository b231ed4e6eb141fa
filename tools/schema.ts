// Writes schema.json: the zod schema as JSON Schema, with a description of each member in English and in French.
// `--check` writes nothing and fails when the file is out of date or a member has no description.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { jsonSchema } from '../src/notice/schema.ts';

type Descriptions = Readonly<Record<string, readonly [en: string, fr: string]>>;
type Node = Record<string, unknown>;

const file = new URL('../schema.json', import.meta.url);
const descriptions = JSON.parse(
  readFileSync(new URL('schema-descriptions.json', import.meta.url), 'utf8'),
) as Descriptions;
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
  const copy: Node = { ...node };
  for (const keyword of ['anyOf', 'oneOf']) {
    if (Array.isArray(copy[keyword]))
      copy[keyword] = copy[keyword].map((part: Node) => describeMembers(part, path));
  }
  if (isNode(copy['items'])) copy['items'] = describeMembers(copy['items'], path);
  if (!isNode(copy['properties'])) return copy;
  copy['properties'] = Object.fromEntries(
    Object.entries(copy['properties']).map(([key, member]) => {
      const described = describeMembers(member as Node, [...path, key]);
      return [key, { description: describe([...path, key]), ...described }];
    }),
  );
  return copy;
}

/** The description of a path: its own, else that of the nearest tail: `*.legalName` serves every company. */
function describe(path: readonly string[]): string {
  const names = [path.join('.'), ...path.map((_, at) => `*.${path.slice(at).join('.')}`)];
  const name = names.find((candidate) => candidate in descriptions);
  const words = name === undefined ? undefined : descriptions[name];
  if (name === undefined || !words) return fail(`tools/schema-descriptions.json lacks "${path.join('.')}"`);
  used.add(name);
  return words.join('\n\n');
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
