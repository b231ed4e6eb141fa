import { fixture, html } from '@open-wc/testing';
import '../../src/index.ts';
import type { ConsentForm } from '../../src/elements/index.ts';
import { compileNotice } from '../../src/notice/compile.ts';
import type { ConsentConfig, WholeNotice } from '../../src/notice/model.ts';
import { readExample } from './examples.ts';
import { ENDPOINT, openReceiver } from './page-receiver.ts';
import type { PageReceiver } from './page-receiver.ts';

/** A form as a page shows it, with the receiver that it sends to. */
export interface OpenForm {
  readonly form: ConsentForm;
  readonly notice: WholeNotice;
  readonly receiver: PageReceiver;
  readonly root: ShadowRoot;
}

/** What a test wants otherwise. */
export interface FormOptions {
  readonly example?: string;
  readonly change?: (config: ConsentConfig) => ConsentConfig;
  readonly lang?: string;
  readonly theme?: 'light' | 'dark';
  readonly clock?: () => Date;
  /** Stands between the page and its receiver. */
  readonly network?: (receive: typeof fetch) => typeof fetch;
}

/** What someone types who makes no mistake. */
export const typed: Readonly<Record<string, string>> = {
  name: 'Claire Martin',
  phone: '06 39 98 12 34',
  email: 'claire.martin@exemple.fr',
  postalCode: '44 300',
};

/** Opens one of the demo's forms, its Notice compiled, its receiver in the page. */
export async function openForm(options: FormOptions = {}): Promise<OpenForm> {
  const { example = 'kitchen', change = (config) => config, lang = 'fr', theme = 'light', network } = options;
  const config = change({ ...readExample(example), endpoint: ENDPOINT });
  const receiver = await openReceiver(config, options.clock);
  const notice = compileNotice(config, { receiver: receiver.pins });
  const send = network ? network(receiver.fetch) : receiver.fetch;
  const form = await fixture<ConsentForm>(
    html`<consent-form lang=${lang} theme=${theme} .notice=${notice} .fetch=${send}></consent-form>`,
  );
  await form.ready;
  return { form, notice, receiver, root: form.shadowRoot! };
}

/** Types into the fields that a form has. */
export function fillIn({ root }: OpenForm, values: Readonly<Record<string, string>> = typed): void {
  for (const [name, value] of Object.entries(values)) {
    const field = root.querySelector<HTMLInputElement>(`.input[name="${name}"]`);
    if (!field) continue;
    field.focus();
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
}

/** A box, by the end of its choice's id: `offres.atelier-corbel.email`. */
export function box({ root }: OpenForm, id: string): HTMLInputElement {
  const found = [...root.querySelectorAll<HTMLInputElement>('[type=checkbox]')].find(({ name }) =>
    name.endsWith(id),
  );
  if (!found) throw new TypeError(`there is no box ${id}`);
  return found;
}

/** The button that sends. */
export function button({ root }: OpenForm): HTMLButtonElement {
  return root.querySelector<HTMLButtonElement>('[type=submit]')!;
}

/** Sends by the button, and waits until the form is in a state. */
export async function sendUntil(open: OpenForm, state: ConsentForm['state']): Promise<void> {
  button(open).click();
  await waitForState(open, state);
}

/** Waits until a form is in a state and drawn. */
export async function waitForState({ form }: OpenForm, state: ConsentForm['state']): Promise<void> {
  for (let waitedMs = 0; form.state !== state; waitedMs += 10) {
    if (waitedMs > 12_000) throw new Error(`the form is ${form.state} and never was ${state}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await form.updateComplete;
}

/** What a form says, white space folded. */
export function textOf(root: ParentNode, selector: string): string {
  return (root.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The next event of a name, for a form. */
export function nextEvent<K extends keyof GlobalEventHandlersEventMap>(
  target: EventTarget,
  name: K,
): Promise<GlobalEventHandlersEventMap[K]> {
  return new Promise((resolve) => {
    target.addEventListener(name, (event) => resolve(event as GlobalEventHandlersEventMap[K]), {
      once: true,
    });
  });
}
