import type { Notice } from '../notice/model.ts';

/** The controls of a form, as they stand in its shadow root. */
type Control = HTMLInputElement | HTMLTextAreaElement;

/** What is typed, by field. Read when it is needed: autofill, dictation and scripts don't all tell of each change. */
export function readValues(root: ParentNode): Record<string, string> {
  return Object.fromEntries([...fieldsIn(root)].map(({ name, value }) => [name, value]));
}

/** Nothing typed, in the fields of a form. */
export function emptyValues(notice: Notice | undefined): Record<string, string> {
  return Object.fromEntries((notice?.fields ?? []).map(({ id }) => [id, '']));
}

/**
 * Checks that values are texts by field. The id of a field holds no dot, that of a choice always does.
 *
 * @throws {TypeError} for anything else: a box is the person's own act (GDPR art. 4(11)).
 */
export function checkValues(values: unknown): asserts values is Readonly<Record<string, string>> {
  const isText = ([id, value]: [string, unknown]): boolean => typeof value === 'string' && !id.includes('.');
  if (typeof values === 'object' && Object.entries({ ...values }).every(isText)) return;
  throw new TypeError('"values" must hold texts by field: only the person ticks a box');
}

/** Puts values into their fields. What the person typed is never written over otherwise. */
export function writeValues(root: ParentNode, values: Readonly<Record<string, string>>): void {
  for (const field of fieldsIn(root)) {
    const value = values[field.name];
    if (value !== undefined && field.value !== value) field.value = value;
  }
}

/** Makes every box show what the person chose: one that anything else has ticked is unticked. */
export function showTicks(root: ParentNode, ticked: ReadonlySet<string>): void {
  for (const box of root.querySelectorAll<HTMLInputElement>('[type=checkbox]'))
    box.checked = ticked.has(box.name);
}

/** Whether an event comes from a box. */
export function isBox(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type === 'checkbox';
}

function fieldsIn(root: ParentNode): NodeListOf<Control> {
  return root.querySelectorAll<Control>('.input');
}
