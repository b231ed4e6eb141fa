import { assert } from '@open-wc/testing';
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
});
