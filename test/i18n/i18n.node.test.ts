import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createTranslator } from '../../src/i18n/i18n.ts';

const say = createTranslator('fr', {
  plain: 'Bonjour.',
  named: 'De {{name}} à {{other}}.',
  elided: 'J’accepte {{company, que}}{{company}} m’appelle.',
  calls_one: 'une fois',
  calls_many: '{{count, words}} fois',
  calls_other: '{{count, words}} fois',
  odd: '{{name, shout}}',
});

describe('a translator', () => {
  test('fills slots, through a format of the language where one is named', () => {
    assert.equal(say('named', { name: 'Ana', other: 3 }), 'De Ana à 3.');
    assert.equal(say('elided', { company: 'Alarmes SA' }), 'J’accepte qu’Alarmes SA m’appelle.');
  });

  test('picks the plural form by the count', () => {
    assert.equal(say('calls', { count: 1 }), 'une fois');
    assert.equal(say('calls', { count: 3 }), 'trois fois');
    assert.equal(say('calls', { count: 1_000_000 }), '1000000 fois');
  });

  test('takes nothing in a value for a slot', () => {
    assert.equal(say('named', { name: '{{other}}', other: '$&' }), 'De {{other}} à $&.');
  });

  test('refuses a key that is missing, a slot that nothing fills, a format that the language lacks', () => {
    for (const wrong of [() => say('none'), () => say('constructor'), () => say('named', { name: 'Ana' })])
      assert.throws(wrong, TypeError);
    assert.throws(() => say('odd', { name: 'Ana' }), /no format "shout"/);
  });
});
