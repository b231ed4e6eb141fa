import { fieldKinds } from '../../notice/fields/index.ts';
import type { FormView } from '../form-view.ts';
import type { Fault } from './find-faults.ts';

/** What to do about a fault, in a sentence that says how (RGAA 11.11). */
export function faultMessage({ notice, texts, say }: FormView, { field, code }: Fault): string {
  const type = notice.fields.find(({ id }) => id === field)?.type;
  if (!field || !type) return say('fault.choice');
  const { collects, maxLength } = fieldKinds[type];
  if (code === 'too-long') return say('fault.too-long', { max: maxLength });
  if (code === 'contact-missing') return say(`fault.contact.${collects}`);
  return say(`fault.${collects}`, { label: texts.fields[field]?.label ?? '' });
}
