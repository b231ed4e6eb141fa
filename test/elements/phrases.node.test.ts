import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { createSay } from '../../src/elements/phrases.ts';
import { fieldKinds } from '../../src/notice/fields/index.ts';

const root = new URL('../../', import.meta.url);
const phrases = JSON.parse(readFileSync(new URL('locales/fr/ui.json', root), 'utf8')) as Record<
  string,
  string
>;
const stems = new Set(Object.keys(phrases).map((key) => key.replace(/_(one|many|other)$/, '')));
const code = readdirSync(new URL('src/elements/', root), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(new URL(`src/elements/${file}`, root), 'utf8'))
  .join('\n');

/** Keys that the code makes of a value: every value that it can have. */
const made = [
  ...Object.values(fieldKinds).map(({ collects }) => `fault.${collects}`),
  ...['phone', 'email'].map((contact) => `fault.contact.${contact}`),
  ...['phone', 'sms', 'email', 'post', 'automated-call'].map((channel) => `channel.${channel}`),
  ...['offline', 'unreachable', 'refused', 'unproven', 'dates', 'preview'].map(
    (reason) => `unsent.${reason}`,
  ),
];

describe('the phrases of the interface', () => {
  test('are all there: the code asks for none that the locales lack', () => {
    const asked = [...code.matchAll(/\bsay\(([^)`]*)/g)].flatMap(([, key = '']) =>
      [...key.matchAll(/'([a-z][\w.-]*)'/g)].map(([, literal = '']) => literal),
    );
    assert.ok(asked.length > 20);
    assert.deepEqual(
      [...asked, ...made].filter((key) => !stems.has(key)),
      [],
    );
  });

  test('are all needed: they travel with every form', () => {
    assert.deepEqual(
      [...stems].filter((stem) => !made.includes(stem) && !code.includes(`'${stem}'`)),
      [],
    );
  });

  test('fill their slots and agree with their number, in each language', () => {
    const say = createSay('fr', phrases);
    assert.equal(say('faults', { count: 1 }), 'Une réponse est à corriger');
    assert.equal(say('faults', { count: 1_000_000 }), '1000000 réponses sont à corriger');
    assert.equal(
      createSay('en', { cats_one: 'a cat', cats_other: '{{count}} cats' })('cats', { count: 2 }),
      '2 cats',
    );
  });

  test('say nothing rather than a key that is missing', () => {
    assert.equal(createSay('fr', {})('recap'), '');
  });
});
