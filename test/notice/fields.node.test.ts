import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fieldKinds } from '../../src/notice/fields/index.ts';

const { tel, email, 'postal-code': postalCode, name } = fieldKinds;

describe('tel', () => {
  const same = [
    ...['0639981234', '06 39 98 12 34', '06.39.98.12.34', '06-39-98-12-34', '06/39/98/12/34', '+33639981234'],
    ...['+33(0)6 39 98 12 34', '+330639981234', '0033 6 39 98 12 34', '33639981234', '639981234'],
    ...[
      '06\u00a039\u00a098\u00a012\u00a034',
      '06\u202f39\u202f98\u202f12\u202f34',
      '\u202a06 39 98 12 34\u202c',
    ],
    ...[
      '０６３９９８１２３４',
      'tel:+33639981234',
      '(06) 39 98 12 34',
      '06–39–98–12–34',
      '06 39 98 12 34 poste 12',
    ],
  ];
  for (const typed of same) {
    test(`reads ${JSON.stringify(typed)} as one number`, () => {
      assert.equal(tel.check(typed), undefined);
      assert.equal(tel.canonical(typed), '+33639981234');
    });
  }

  test('gives an overseas number its own country code, however it is dialled', () => {
    for (const typed of ['0690 12 34 56', '+33 690 12 34 56', '+590 690 12 34 56']) {
      assert.equal(tel.canonical(typed), '+590690123456');
    }
  });

  test('leaves a foreign number its country', () => {
    assert.equal(tel.canonical('+44 7700 900123'), '+447700900123');
  });

  for (const typed of [
    '06 39 98 12',
    '06 39 98 12 345',
    'abc',
    '+33',
    '112',
    '3939',
    '0639981234,0639981235',
    'O6 39 98 12 34',
  ]) {
    test(`refuses ${JSON.stringify(typed)}`, () => assert.equal(tel.check(typed), 'phone'));
  }

  test('is stable: a canonical number is its own canonical form', () => {
    assert.equal(tel.canonical(tel.canonical('06 39 98 12 34')), '+33639981234');
  });
});

describe('email', () => {
  for (const typed of ['claire@exemple.fr', ' claire+devis@Exemple.FR ', 'l’abbé@exemple.fr', 'a@hôtel.fr']) {
    test(`accepts ${JSON.stringify(typed)}`, () => assert.equal(email.check(typed), undefined));
  }
  for (const typed of [
    'claire',
    'claire@',
    'claire@exemple',
    'claire..b@exemple.fr',
    '@exemple.fr',
    'a b@c.fr',
    'a@b@c.fr',
    'a@b..fr',
  ]) {
    test(`refuses ${JSON.stringify(typed)}`, () => assert.equal(email.check(typed), 'email'));
  }
  test('folds the case of the domain and of nothing else', () => {
    assert.equal(email.canonical(' Claire@Exemple.FR '), 'Claire@exemple.fr');
  });
});

describe('postal code and name', () => {
  test('reads a spaced postal code and refuses a department', () => {
    assert.equal(postalCode.canonical('20 000'), '20000');
    assert.equal(postalCode.check('2A'), 'postal-code');
  });
  test('takes any name with a letter', () => {
    for (const typed of ['O’Neil', 'Ng', 'Y', 'Anne-Marie 李']) assert.equal(name.check(typed), undefined);
    assert.equal(name.check('42'), 'name');
  });
});
