import { assert } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import axe from 'axe-core';
import { exampleNames } from './examples.ts';
import { box, fillIn, openForm, sendUntil, typed, waitForState } from './open-form.ts';
import type { FormOptions, OpenForm } from './open-form.ts';
import { gated } from './network.ts';

/** Every state that a person can see, and how she gets there. */
const states: Readonly<Record<string, (open: OpenForm) => Promise<unknown>>> = {
  empty: async () => undefined,
  'with everything open': async ({ root }) => {
    for (const details of root.querySelectorAll('details')) details.open = true;
  },
  ticked: async (open) => {
    fillIn(open);
    open.root.querySelector<HTMLInputElement>('[type=checkbox]')!.click();
    await new Promise((resolve) => setTimeout(resolve, 600)); // the recap follows
  },
  'to be corrected': (open) => sendUntil(open, 'invalid'),
  recorded: async (open) => {
    fillIn(open);
    open.root.querySelector<HTMLInputElement>('[type=checkbox]')!.click();
    await sendUntil(open, 'recorded');
  },
};

describe('a form is accessible (axe)', () => {
  after(() => setViewport({ width: 1280, height: 800 }));

  for (const example of exampleNames) {
    for (const theme of ['light', 'dark'] as const) {
      for (const width of [320, 390, 1280]) {
        it(`${example}, ${theme}, ${width} px, in every state`, async function () {
          this.timeout(60_000);
          await setViewport({ width, height: 800 });
          for (const [state, reach] of Object.entries(states)) {
            await judge(state, { example, theme }, reach);
          }
        });
      }
    }
  }

  for (const theme of ['light', 'dark'] as const) {
    it(`on its way, and not sent: ${theme}`, async () => {
      const gate = gated();
      await judge('submitting', { theme, network: gate.network }, async (open) => {
        fillIn(open);
        await sendUntil(open, 'submitting');
      });
      await judge(
        'not sent',
        { theme, network: () => async () => new Response('', { status: 422 }) },
        async (open) => {
          fillIn(open, typed);
          await sendUntil(open, 'error');
        },
      );
    });

    it(`with a contact that is missing: ${theme}`, async () => {
      await judge('contact missing', { theme, example: 'windows' }, async (open) => {
        fillIn(open, { ...typed, phone: '' });
        box(open, '.phone').click();
        await sendUntil(open, 'invalid');
      });
    });

    it(`in place of a form that can’t be shown: ${theme}`, async () => {
      await judge('unavailable', { theme }, async (open) => {
        open.form.notice = {} as never;
        await waitForState(open, 'unavailable');
      });
    });
  }

  it('in English', () => judge('empty', { lang: 'en' }, async () => undefined));
});

async function judge(
  state: string,
  options: FormOptions,
  reach: (open: OpenForm) => Promise<unknown>,
): Promise<void> {
  const open = await openForm(options);
  document.documentElement.lang = options.lang ?? 'fr';
  await reach(open);
  await open.form.updateComplete;
  const { violations } = await axe.run(open.form, {
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } }, // the host page's affair
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id} ${target.flat().at(-1)}`),
  );
  assert.deepEqual(found, [], state);
  open.form.remove();
}
