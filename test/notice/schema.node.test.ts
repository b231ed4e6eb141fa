import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseConfig } from '../../src/notice/schema.ts';
import { exampleNames, readExample } from './read-example.ts';

describe('parseConfig', () => {
  for (const name of exampleNames) {
    test(`accepts ${name}`, () => assert.deepEqual(parseConfig(readExample(name)).issues, []));
  }

  const issuesOf = (change: Record<string, unknown>) =>
    parseConfig({ ...readExample('kitchen'), ...change }).issues;

  test('reports an unknown key by its own place, inside a purpose too', () => {
    const [devis, offres, partenaires] = readExample('kitchen').purposes;
    const purposes = [devis, { ...offres, checked: true }, partenaires];
    assert.deepEqual(issuesOf({ purposes }), [
      { path: '/purposes/1/checked', code: 'unknown-key', key: 'checked' },
    ]);
  });

  test('reports a missing member at its parent', () => {
    const { url: _, ...withdrawal } = readExample('kitchen').withdrawal;
    assert.deepEqual(issuesOf({ withdrawal }), [
      { path: '/withdrawal', code: 'missing', key: 'url', expected: 'string' },
    ]);
  });

  test('judges each purpose by what it means to be', () => {
    const purposes = [
      { id: 'devis', basis: 'pre-contract' },
      { id: 'offres', basis: 'consent', channels: ['phone'] },
    ];
    assert.deepEqual(
      issuesOf({ purposes }).map(({ path, key }) => [path, key]),
      [
        ['/purposes/0', 'service'],
        ['/purposes/0', 'retention'],
        ['/purposes/1', 'products'],
      ],
    );
  });

  test('reports everything wrong at once', () => {
    const codes = issuesOf({
      id: '',
      legal: 7,
      locales: [],
      withdrawal: { url: 'ftp://x', phone: '06' },
    }).map(({ path, code }) => `${code} ${path}`);
    assert.deepEqual(codes.sort(), [
      'empty /locales',
      'type /legal',
      'value /id',
      'value /withdrawal/phone',
      'value /withdrawal/url',
    ]);
  });

  test('accepts an http address of the developer’s own machine only', () => {
    assert.deepEqual(issuesOf({ endpoint: 'http://localhost:8787' }), []);
    for (const endpoint of ['http://preuves.fr', 'http://localhost.evil.fr', 'javascript:alert(1)']) {
      assert.deepEqual(issuesOf({ endpoint }), [{ path: '/endpoint', code: 'value', expected: 'https-url' }]);
    }
  });

  test('answers for any JSON value without throwing', () => {
    for (const json of [null, 7, 'x', [], {}, { purposes: 'x' }, { purposes: [null, 3] }]) {
      assert.ok(parseConfig(json).issues.length > 0);
    }
  });
});
