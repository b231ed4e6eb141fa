/**
 * Something that happened to a form. It leaves the shadow root and bubbles.
 * No event but `consent-signed` holds anything that the person typed.
 */
export class ConsentEvent<Detail> extends Event {
  readonly detail: Detail;

  constructor(type: string, detail: Detail, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
    this.detail = detail;
  }
}
