import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { box, button, fillIn, openForm, textOf, waitForState } from './open-form.ts';
import type { OpenForm } from './open-form.ts';

describe('the keyboard', () => {
  it('goes through the form in the order that the eye sees, and back', async () => {
    const open = await openForm();
    open.root.querySelector<HTMLElement>('.input')!.focus();
    const forwards = await walk(open, 'Tab', 12);
    assert.isTrue(forwards.every((stop, at) => stop === forwards.toSorted(byPlace)[at]));
    const backwards = await walk(open, 'Shift+Tab', 12);
    assert.isTrue(backwards.toReversed().every((stop, at) => stop === forwards[at]));
  });

  it('reaches the button after the last box, and leaves the form after it', async () => {
    const open = await openForm({ example: 'newsletter' });
    const outside = document.createElement('button');
    open.form.after(outside);
    button(open).focus();
    await sendKeys({ press: 'Tab' });
    assert.equal(document.activeElement, outside);
  });

  it('shows where it is, on each stop', async () => {
    const open = await openForm();
    open.root.querySelector<HTMLElement>('.input')!.focus();
    for (let stop = 0; stop < 14; stop++) {
      await sendKeys({ press: 'Tab' });
      const focused = open.root.activeElement!;
      const ring = focused.closest('.tile') ?? focused;
      const { outlineStyle, outlineWidth } = getComputedStyle(ring);
      assert.equal(`${outlineStyle} ${outlineWidth}`, 'solid 3px', focused.outerHTML.slice(0, 80));
    }
  });

  it('sends by Enter in a field', async () => {
    const open = await openForm();
    fillIn(open);
    open.root.querySelector<HTMLElement>('[name=email]')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitForState(open, 'recorded');
  });

  it('never sends by Enter on a box: a tick is not a sending', async () => {
    const open = await openForm();
    fillIn(open);
    box(open, 'atelier-corbel.email').focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(open.form.state, 'ready');
    assert.isTrue(box(open, 'atelier-corbel.email').checked);
  });

  it('starts a new line by Enter in a text of several lines', async () => {
    const open = await openForm();
    const project = open.root.querySelector<HTMLTextAreaElement>('textarea')!;
    project.focus();
    await sendKeys({ type: 'Une' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'cuisine' });
    assert.equal(project.value, 'Une\ncuisine');
    assert.equal(open.form.state, 'ready');
  });

  it('opens and closes the second level of information', async () => {
    const open = await openForm();
    const details = open.root.querySelector('details')!;
    details.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    assert.isTrue(details.open);
    await sendKeys({ press: 'Space' });
    assert.isFalse(details.open);
  });

  it('goes from the summary of errors to the field, its label in view', async () => {
    const open = await openForm();
    button(open).focus();
    await sendKeys({ press: 'Enter' });
    await waitForState(open, 'invalid');
    await open.form.updateComplete;
    assert.equal(open.root.activeElement?.id, 'summary');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    assert.equal(open.root.activeElement?.id, 'f-name');
    const { top, bottom } = open.root.querySelector('label[for=f-name]')!.getBoundingClientRect();
    assert.isAtLeast(top, 0);
    assert.isAtMost(bottom, innerHeight);
  });

  it('lands on the heading of the receipt', async () => {
    const open = await openForm();
    fillIn(open);
    button(open).focus();
    await sendKeys({ press: 'Enter' });
    await waitForState(open, 'recorded');
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(open.root.activeElement?.id, 'sent');
    assert.equal(textOf(open.root, '#sent'), 'Votre demande est partie');
  });
});

/** The stops that a key leads to, the one where it starts first. */
async function walk({ root }: OpenForm, press: 'Tab' | 'Shift+Tab', stops: number): Promise<Element[]> {
  const met = [root.activeElement!];
  for (let stop = 1; stop < stops; stop++) {
    if (press === 'Shift+Tab') await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    if (press === 'Shift+Tab') await sendKeys({ up: 'Shift' });
    met.push(root.activeElement!);
  }
  return met;
}

/** From top to bottom, then from left to right. */
function byPlace(one: Element, other: Element): number {
  const [first, second] = [one.getClientRects()[0]!, other.getClientRects()[0]!];
  return Math.abs(first.top - second.top) > 8 ? first.top - second.top : first.left - second.left;
}
