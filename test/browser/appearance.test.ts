import { assert } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { exampleNames } from './examples.ts';
import { box, button, fillIn, openForm, sendUntil, textOf } from './open-form.ts';
import type { OpenForm } from './open-form.ts';

describe('the look of a form', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('style');
    document.querySelector('#host-styles')?.remove();
  });

  it('needs no inline style, so that a strict content security policy changes nothing', async () => {
    const open = await openForm();
    await sendUntil(open, 'invalid');
    assert.lengthOf(open.root.querySelectorAll('[style], style'), 0);
    fillIn(open);
    box(open, 'atelier-corbel.email').click();
    await sendUntil(open, 'recorded');
    assert.lengthOf(open.root.querySelectorAll('[style], style'), 0);
  });

  it('follows the colour scheme of the page, unless told otherwise', async () => {
    const { form, root } = await openForm();
    const background = (): string => getComputedStyle(root.querySelector('.root')!).backgroundColor;
    form.theme = 'auto';
    await form.updateComplete;
    document.documentElement.style.colorScheme = 'dark';
    assert.equal(background(), 'rgb(24, 29, 34)');
    document.documentElement.style.colorScheme = 'light';
    assert.equal(background(), 'rgb(255, 255, 255)');
    form.theme = 'dark';
    await form.updateComplete;
    assert.equal(background(), 'rgb(24, 29, 34)');
  });

  it('takes the colours and the radius of the page', async () => {
    const open = await openForm();
    open.form.style.setProperty('--consent-accent', 'rgb(90, 20, 90)');
    open.form.style.setProperty('--consent-radius', '0px');
    const { backgroundColor, borderTopLeftRadius } = getComputedStyle(button(open));
    assert.equal(backgroundColor, 'rgb(90, 20, 90)');
    assert.equal(borderTopLeftRadius, '0px');
  });

  it('has floors that no page lowers: 14 px of text, 44 px of target', async () => {
    const { form, root } = await openForm();
    for (const size of ['xs', 'sm', 'md', 'lg', 'xl'])
      form.style.setProperty(`--consent-text-${size}`, '1px');
    for (const size of ['control-height', 'box']) form.style.setProperty(`--consent-${size}`, '1px');
    document.documentElement.style.fontSize = '62.5%';
    assert.isAtLeast(smallestText(root), 14);
    assert.isAtLeast(lowestTarget(root), 44);
  });

  it('says a consent as large as a label (form.md L3)', async () => {
    const { root } = await openForm();
    const size = (selector: string): number =>
      parseFloat(getComputedStyle(root.querySelector(selector)!).fontSize);
    assert.isAtLeast(size('legend'), size('.field label'));
    assert.isAtLeast(size('.tile'), size('.field label'));
  });

  it('is not broken by the resets of a host page', async () => {
    const styles = document.createElement('style');
    styles.id = 'host-styles';
    styles.textContent = '* { all: unset } html { font-size: 62.5% } fieldset, legend { display: none }';
    document.head.append(styles);
    const open = await openForm();
    assert.isTrue(open.root.querySelector('legend')!.checkVisibility());
    assert.isAtLeast(lowestTarget(open.root), 44);
  });

  it('never moves for those who asked for stillness', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const open = await openForm();
    const chevron = open.root.querySelector('summary svg')!;
    assert.equal(getComputedStyle(chevron).transitionDuration, '0s');
    await emulateMedia({ reducedMotion: 'no-preference' });
    assert.equal(getComputedStyle(chevron).transitionDuration, '0.15s');
  });

  it('prints the second level of information, and no button', async () => {
    const open = await openForm();
    await emulateMedia({ media: 'print' });
    assert.isFalse(button(open).checkVisibility());
    assert.isAbove(open.root.querySelector('details dd')!.getBoundingClientRect().height, 0);
    await emulateMedia({ media: 'screen' });
  });
});

describe('headings', () => {
  for (const level of [1, 2, 3, 4]) {
    it(`start at level ${level} and skip none`, async () => {
      const { form, root } = await openForm();
      form.headingLevel = level;
      await form.updateComplete;
      const levels = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) =>
        Number(localName[1]),
      );
      assert.equal(levels[0], level);
      assert.isTrue(levels.every((found, at) => at === 0 || found - levels[at - 1]! <= 1));
      assert.equal(Math.max(...levels), level + 2);
    });
  }

  it('are read from the attribute', async () => {
    const { form, root } = await openForm();
    form.setAttribute('heading-level', '3');
    await form.updateComplete;
    assert.equal(textOf(root, 'h3'), 'Demander un devis');
  });
});

describe('the marking of fields', () => {
  it('says which are optional', async () => {
    const open = await openForm();
    assert.equal(labelOf(open, 'project'), 'Votre projet (facultatif)');
    assert.equal(labelOf(open, 'name'), 'Nom et prénom');
  });

  it('says which are required too, when asked to', async () => {
    const open = await openForm();
    open.form.mark = 'both';
    await open.form.updateComplete;
    assert.equal(labelOf(open, 'name'), 'Nom et prénom (obligatoire)');
  });

  it('leaves it to the browser to know', async () => {
    const { root } = await openForm();
    assert.isTrue(root.querySelector<HTMLInputElement>('[name=name]')!.required);
    assert.isFalse(root.querySelector<HTMLTextAreaElement>('[name=project]')!.required);
  });
});

describe('the room', () => {
  after(() => setViewport({ width: 1280, height: 800 }));

  for (const example of exampleNames) {
    for (const width of [280, 320, 390, 1280]) {
      it(`is enough at ${width} px: ${example}`, async () => {
        await setViewport({ width, height: 800 });
        const open = await openForm({ example });
        assert.isAtMost(overflow(open), 0);
        await sendUntil(open, 'invalid');
        assert.isAtMost(overflow(open), 0);
      });
    }
  }

  it('is enough for a receipt', async () => {
    await setViewport({ width: 320, height: 800 });
    const open = await openForm();
    fillIn(open);
    await sendUntil(open, 'recorded');
    assert.isAtMost(overflow(open), 0);
  });

  it('is enough for text twice as large, and for very long words', async () => {
    await setViewport({ width: 390, height: 800 });
    document.documentElement.style.fontSize = '200%';
    const long = 'Raisonsocialeinterminable'.repeat(4);
    const open = await openForm({
      change: (config) => ({ ...config, controller: { ...config.controller, legalName: long } }),
    });
    document.documentElement.style.fontSize = '200%';
    assert.isAtMost(overflow(open), 0);
    document.documentElement.removeAttribute('style');
  });
});

/** How far the form sticks out of its place, in px. */
function overflow({ form, root }: OpenForm): number {
  const { right } = form.getBoundingClientRect();
  const rights = [...root.querySelectorAll<HTMLElement>('.root *:not(.vh, .vh *)')].map(
    (element) => element.getBoundingClientRect().right,
  );
  return Math.max(...rights) - right - 0.5;
}

function smallestText(root: ShadowRoot): number {
  const shown = [...root.querySelectorAll<HTMLElement>('.root *')].filter((element) =>
    element.checkVisibility(),
  );
  const texts = shown.filter(({ childNodes }) => [...childNodes].some((node) => node instanceof Text));
  return Math.min(...texts.map((element) => parseFloat(getComputedStyle(element).fontSize)));
}

function lowestTarget(root: ShadowRoot): number {
  const targets = [...root.querySelectorAll('.input, .tile, summary, button')];
  return Math.min(...targets.map((target) => target.getBoundingClientRect().height));
}

function labelOf({ root }: OpenForm, field: string): string {
  return textOf(root, `label[for=f-${field}]`);
}
