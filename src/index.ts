import { defineElements } from './elements/define.ts';

defineElements();

export { ConsentForm } from './elements/consent-form.ts';
// The classes of the events come with `consent-form/elements`: most of them are of no use before the first interaction.
export type * from './elements/index.ts';
