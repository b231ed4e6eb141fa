export { ConsentForm } from './consent-form.ts';
export { defineElements } from './define.ts';
export {
  ConsentChangeEvent,
  ConsentDiagnosticsEvent,
  ConsentErrorEvent,
  ConsentEvent,
  ConsentInvalidEvent,
  ConsentReadyEvent,
  ConsentRecordedEvent,
  ConsentSignedEvent,
  ConsentSubmitEvent,
} from './events.ts';
export type { Choice, ErrorDetail } from './events.ts';
export type { FaultCode } from './find-faults.ts';
export type { FormState, Mark } from './form-view.ts';
