import { channelContacts } from '../../notice/channel-contacts.ts';
import { fieldKinds } from '../../notice/fields/index.ts';
import type { FieldFault } from '../../notice/fields/index.ts';
import type { Notice, NoticeField } from '../../notice/model.ts';

/** Why a form can't be sent as it stands. */
export type FaultCode = FieldFault | 'too-long' | 'contact-missing' | 'choice-missing';

/** One answer to correct. */
export interface Fault {
  /** Id of the field; absent when the fault is that no box is ticked. */
  readonly field?: string;
  readonly code: FaultCode;
  /** Ids of the ticked boxes that need the contact that is missing. */
  readonly choices?: readonly string[];
}

/** What the person typed and ticked. */
export interface Answers {
  readonly values: Readonly<Record<string, string>>;
  readonly ticked: ReadonlySet<string>;
}

/** Everything that is to be corrected before sending, in the order of the form. */
export function findFaults(notice: Notice, answers: Answers): Fault[] {
  const faults = notice.fields.flatMap((field) => fieldFault(notice, field, answers) ?? []);
  const nothingToSend = !notice.form.service && answers.ticked.size === 0;
  return nothingToSend ? [...faults, { code: 'choice-missing' }] : faults;
}

/** What is wrong with one field, if anything. */
export function fieldFault(notice: Notice, field: NoticeField, answers: Answers): Fault | undefined {
  const typed = answers.values[field.id] ?? '';
  const kind = fieldKinds[field.type];
  const fault = (code: FaultCode): Fault => ({ field: field.id, code });
  if (!typed.trim()) return field.required ? fault('missing') : missingContact(notice, field, answers);
  // never cut by the control itself: a text that is too long is the person's to shorten
  if (typed.length > kind.maxLength) return fault('too-long');
  const code = kind.check(typed);
  return code && fault(code);
}

/** A call can't be accepted without a number: only the first field of its kind is asked for. */
function missingContact(notice: Notice, field: NoticeField, answers: Answers): Fault | undefined {
  const { collects } = fieldKinds[field.type];
  const sameKind = notice.fields.filter((other) => fieldKinds[other.type].collects === collects);
  if (sameKind.some((other) => answers.values[other.id]?.trim()) || sameKind[0] !== field) return undefined;
  const needy = notice.choices.filter(
    ({ id, channel }) => answers.ticked.has(id) && channelContacts[channel] === collects,
  );
  if (!needy.length) return undefined;
  return { field: field.id, code: 'contact-missing', choices: needy.map(({ id }) => id) };
}
