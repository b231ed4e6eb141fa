import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findFaults } from '../../src/elements/acts/find-faults.ts';
import type { Fault } from '../../src/elements/acts/find-faults.ts';
import { compileNotice } from '../../src/notice/index.ts';
import type { ConsentConfig } from '../../src/notice/index.ts';
import { readExample } from '../notice/read-example.ts';

const values = { name: 'Claire', phone: '06 39 98 12 34', email: 'claire@exemple.fr', postalCode: '44300' };

function faultsOf(example: string, answers: Record<string, string>, ticked: string[] = []): Fault[] {
  return findFaults(compileNotice(readExample(example)), { values: answers, ticked: new Set(ticked) });
}

describe('what is to be corrected', () => {
  test('is nothing in a form that is filled in, boxes ticked or not', () => {
    assert.deepEqual(faultsOf('kitchen', values), []);
    assert.deepEqual(faultsOf('kitchen', values, ['offres.atelier-corbel.phone']), []);
  });

  test('is every required field that is empty, white space included', () => {
    const faults = faultsOf('kitchen', { name: '  ', phone: '\u00a0', email: '' });
    assert.deepEqual(
      faults.map(({ field, code }) => `${field} ${code}`),
      ['name missing', 'phone missing', 'email missing', 'postalCode missing'],
    );
  });

  test('is an optional field that is filled in wrong', () => {
    const { phone: _, ...others } = values;
    assert.deepEqual(faultsOf('windows', { ...others, phone: 'plus tard' }), [
      { field: 'phone', code: 'phone' },
    ]);
  });

  test('is the contact that a ticked box needs, named with its boxes', () => {
    const { phone: _, ...others } = values;
    const choice = 'devis.maison-lucarne.phone';
    assert.deepEqual(faultsOf('windows', others), []);
    assert.deepEqual(faultsOf('windows', others, [choice]), [
      { field: 'phone', code: 'contact-missing', choices: [choice] },
    ]);
  });

  test('is asked of one field only, when two collect the same contact', () => {
    const config = withSecondPhone(readExample('windows'));
    const { phone: _, ...others } = values;
    const ticked = new Set(['devis.maison-lucarne.phone']);
    const notice = compileNotice(config);
    assert.deepEqual(
      findFaults(notice, { values: others, ticked }).map(({ field }) => field),
      ['phone'],
    );
    assert.deepEqual(findFaults(notice, { values: { ...others, mobile: '06 39 98 12 34' }, ticked }), []);
  });

  test('is a form with nothing to send', () => {
    assert.deepEqual(faultsOf('newsletter', values), [{ code: 'choice-missing' }]);
    assert.deepEqual(faultsOf('newsletter', values, ['lettre.table-d-ici.email']), []);
  });
});

function withSecondPhone(config: ConsentConfig): ConsentConfig {
  return {
    ...config,
    fields: [
      ...config.fields,
      { id: 'mobile', type: 'tel', label: { fr: 'Mobile', en: 'Mobile' }, required: false, for: ['devis'] },
    ],
  };
}
