import type { Fault } from '../acts/find-faults.ts';
import { ConsentEvent } from './consent-event.ts';

/** `consent-invalid`: something is to be corrected before the form can be sent. */
export class ConsentInvalidEvent extends ConsentEvent<{ readonly faults: readonly FaultDetail[] }> {
  constructor(faults: readonly Fault[]) {
    super('consent-invalid', {
      faults: faults.map(({ field, code }) => ({ ...(field && { field }), code })),
    });
  }
}

/** What is to be corrected, without what was typed. */
export type FaultDetail = Pick<Fault, 'field' | 'code'>;
