export { consentForm } from './consent-form.ts';
export type { ConsentFormOptions } from './options.ts';
