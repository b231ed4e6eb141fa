import { isBox } from './controls.ts';
import type { Stage } from './stage.ts';

/** What the person does, as the browser tells it, by the name of the event. */
export interface Handlers {
  readonly submit: (event: Event) => void;
  readonly click: (event: Event) => void;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly focusin: () => void;
  readonly focusout: () => void;
}

/** Turns the events of a form into acts. There is one listener of each kind, whatever the number of boxes. */
export function createHandlers(stage: Stage, begin: () => void, send: () => void): Handlers {
  return {
    submit(event) {
      event.preventDefault();
      send();
    },
    click(event) {
      if (stage.acts) return stage.acts.click(event);
      const { target, isTrusted: trusted } = event;
      if (isBox(target)) {
        stage.early = [...stage.early, { choice: target.name, granted: target.checked, trusted }];
      }
      begin();
    },
    keydown(event) {
      // a tick followed by Enter must not send: implicit submission (HTML §4.10.21.2) is for fields of text
      if (event.key === 'Enter' && isBox(event.target)) event.preventDefault();
    },
    focusin: begin,
    focusout: () => stage.acts?.recheck(),
  };
}
