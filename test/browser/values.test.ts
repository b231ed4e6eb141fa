import { assert } from '@open-wc/testing';
import { compileNotice } from '../../src/notice/compile.ts';
import { readExample } from './examples.ts';
import { fillIn, openForm } from './open-form.ts';

describe('values', () => {
  it('fill in the fields that they name and leave what the person typed in the others', async () => {
    const open = await openForm();
    fillIn(open, { name: 'Claire Martin' });
    open.form.values = { email: 'claire@exemple.fr' };
    await open.form.updateComplete;
    assert.equal(open.form.values['name'], 'Claire Martin');
    assert.equal(open.form.values['email'], 'claire@exemple.fr');
  });

  it('empty a field by saying so', async () => {
    const open = await openForm();
    fillIn(open, { name: 'Claire Martin' });
    open.form.values = { name: '' };
    await open.form.updateComplete;
    assert.equal(open.form.values['name'], '');
  });

  it('go with their field, not with its place, when another Notice comes', async () => {
    const open = await openForm();
    fillIn(open, { name: 'Claire Martin', email: 'claire@exemple.fr' });
    open.form.notice = compileNotice(readExample('newsletter'));
    await open.form.updateComplete;
    assert.deepEqual(open.form.values, { email: 'claire@exemple.fr' });
    open.form.notice = open.notice;
    await open.form.updateComplete;
    assert.equal(open.form.values['name'], '');
    assert.equal(open.form.values['email'], 'claire@exemple.fr');
  });
});
