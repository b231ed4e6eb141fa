import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { exampleNames, readExample } from './read-example.ts';

type Node = Readonly<Record<string, unknown>>;

const schema = JSON.parse(readFileSync(new URL('../../schema.json', import.meta.url), 'utf8')) as Node;
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every node of the schema, with where it stands. */
function* nodes(node: unknown, path = ''): Iterable<readonly [string, Node]> {
  if (!isNode(node)) return;
  yield [path, node];
  for (const [key, value] of Object.entries(node)) yield* nodes(value, `${path}/${key}`);
}

/** One paragraph in English, one in French. */
const inBoth = (text: unknown): boolean => /^[^\n]{3,}\n\n[^\n]{3,}$/.test(String(text));

describe('schema.json', () => {
  test('describes every member in both languages', () => {
    for (const [path, { properties }] of nodes(schema)) {
      if (!isNode(properties)) continue;
      for (const [key, member] of Object.entries(properties)) {
        if (!isNode(member) || path.includes('/defaultSnippets')) continue;
        assert.ok(inBoth(member['description']), `${path}/${key}`);
        assert.equal(member['markdownDescription'], member['description']);
      }
    }
  });

  test('describes every value of every list of values in both languages', () => {
    let lists = 0;
    for (const [path, node] of nodes(schema)) {
      assert.ok(!('const' in node), path);
      const { enum: values, enumDescriptions: said } = node;
      if (!Array.isArray(values)) continue;
      lists++;
      assert.ok(Array.isArray(said) && said.length === values.length, path);
      for (const text of said) assert.ok(inBoth(text), `${path}: ${text}`);
    }
    assert.ok(lists >= 20, String(lists));
  });

  test('speaks French with its spaces and apostrophes', () => {
    for (const [path, { description, enumDescriptions = [] }] of nodes(schema)) {
      for (const text of [description, ...(enumDescriptions as unknown[])]) {
        const french = (typeof text === 'string' ? text : '').split('\n\n')[1] ?? '';
        assert.doesNotMatch(french, / [:;?!»]|« | '|[a-z]'[a-z]|veuillez|!/i, path);
      }
    }
  });

  for (const name of exampleNames) {
    test(`accepts ${name}, by a validator that is not ours`, () => {
      assert.ok(validate(readExample(name)), JSON.stringify(validate.errors));
    });
  }

  for (const [what, change] of [
    ['a key of a ticked box', { purposes: [{ ...readExample('kitchen').purposes[1], checked: true }] }],
    ['an unknown law', { legal: 'fr-1999-01-01' }],
    ['a language that no form speaks', { locales: ['fr', 'ja'] }],
    ['a justification of no rule', { justifications: [{ rule: 'remise', reason: 'x'.repeat(20) }] }],
    ['no field at all', { fields: [] }],
  ] as const) {
    test(`refuses ${what}`, () => {
      assert.equal(validate({ ...readExample('kitchen'), ...change }), false);
    });
  }

  test('is exported by the package', () => {
    const { exports } = createRequire(import.meta.url)('../../package.json') as { exports: Node };
    assert.equal(exports['./schema.json'], './schema.json');
  });
});
