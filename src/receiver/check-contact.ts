import { fieldKinds } from '../notice/index.ts';
import type { Notice, NoticeField } from '../notice/index.ts';
import type { Statement } from '../proof/index.ts';
import { Refusal } from './problem.ts';

/**
 * Checks that the values are those that the Notice asks for, each in its canonical form.
 *
 * @throws {Refusal} `fields-differ`, naming the field and never its value.
 */
export function checkContact({ claims, contact }: Statement, { fields }: Notice): void {
  if (claims.subject._sd.length > fields.length) throw refusal('there are more digests than fields');
  const known = fields.filter(({ id }) => Object.hasOwn(contact, id));
  if (known.length < Object.keys(contact).length) throw refusal('a value is for no field of the notice');
  for (const field of fields)
    checkField(field, Object.hasOwn(contact, field.id) ? contact[field.id] : undefined);
}

function checkField({ id, type, required }: NoticeField, value: string | undefined): void {
  if (value === undefined) {
    if (required) throw refusal(`the field "${id}" is required`);
    return;
  }
  const kind = fieldKinds[type];
  const isCanonical = value.length <= kind.maxLength && kind.canonical(value) === value;
  if (value === '' || !isCanonical || kind.check(value))
    throw refusal(`the field "${id}" has no canonical value`);
}

function refusal(detail: string): Refusal {
  return new Refusal('fields-differ', detail);
}
