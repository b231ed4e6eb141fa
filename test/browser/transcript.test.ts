import { assert } from '@open-wc/testing';
import { readTranscript } from '../../src/elements/acts/transcript.ts';
import { shownTexts } from '../../src/notice/shown-texts.ts';
import { exampleNames, readExample } from './examples.ts';
import { box, fillIn, openForm, sendUntil, textOf } from './open-form.ts';

describe('what a form shows', () => {
  for (const example of exampleNames) {
    for (const lang of readExample(example).locales) {
      it(`is what its Notice says, text for text: ${example} in ${lang}`, async () => {
        const { root, notice } = await openForm({ example, lang });
        const today = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Paris' }).format();
        assert.deepEqual(readTranscript(root), shownTexts(notice, lang, today));
      });
    }
  }

  it('is read from the page, not from the Notice: an altered sentence shows in the transcript', async () => {
    const { root, notice } = await openForm();
    alter(root, 'legend', 'J’accepte tout.');
    const today = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Paris' }).format();
    assert.notDeepEqual(readTranscript(root), shownTexts(notice, 'fr', today));
  });

  it('is refused by the receiver when a sentence was altered, and nothing is kept', async () => {
    const open = await openForm();
    fillIn(open);
    box(open, 'atelier-corbel.email').click();
    alter(open.root, 'legend', 'J’accepte tout.');
    await sendUntil(open, 'error');
    assert.include(textOf(open.root, '[role=alert]'), 'Rien n’est enregistré');
    assert.equal(open.receiver.records(), 0);
  });

  it('has no sentence of a person’s making: labels and sentences never change with what is typed', async () => {
    const open = await openForm();
    const before = readTranscript(open.root);
    fillIn(open);
    box(open, 'atelier-corbel.phone').click();
    await open.form.updateComplete;
    assert.deepEqual(readTranscript(open.root), before);
  });
});

/** Puts other words in the place of a text, as a script of the page might. */
function alter(root: ShadowRoot, selector: string, words: string): void {
  const texts = document.createTreeWalker(root.querySelector(selector)!, NodeFilter.SHOW_TEXT);
  (texts.nextNode() as Text).data = words;
}
