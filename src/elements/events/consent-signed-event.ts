import type { Acknowledgement } from '../../delivery/send.ts';
import { ConsentEvent } from './consent-event.ts';

/**
 * `consent-signed`: the statement is signed and about to be sent. Cancel it to transport it yourself, or hand the
 * receiver's answer to `respondWith`: the form then verifies it and shows the receipt as usual.
 * The statement holds what the person typed.
 */
export class ConsentSignedEvent extends ConsentEvent<{
  readonly statement: string;
  readonly endpoint: string;
}> {
  /** The answer that the page promised, if it did. */
  answer: Promise<Acknowledgement> | undefined;

  constructor(statement: string, endpoint: string) {
    super('consent-signed', { statement, endpoint }, true);
  }

  /** Takes over the transport: `answer` is what the receiver answered to the statement, byte for byte. */
  respondWith(answer: Promise<Acknowledgement>): void {
    this.preventDefault();
    this.answer = answer;
  }
}
