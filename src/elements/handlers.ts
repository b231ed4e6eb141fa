import { download, prepare, recheck, tick, untick } from './acts.ts';
import type { Stage } from './acts.ts';
import { focusControl, isBox } from './controls.ts';

/** What the person does, as the browser tells it, by the name of the event. */
export interface Handlers {
  readonly submit: (event: Event) => void;
  readonly click: (event: Event) => void;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly focusin: () => void;
  readonly focusout: (event: Event) => void;
}

/** Turns the events of a form into acts. There is one listener of each kind, whatever the number of boxes. */
export function createHandlers(stage: Stage, send: () => void): Handlers {
  return {
    submit(event) {
      event.preventDefault();
      send();
    },
    click(event) {
      const { target, isTrusted } = event;
      if (isBox(target)) return tick(stage, target.name, target.checked, isTrusted) || event.preventDefault();
      if (!(target instanceof Element)) return;
      const boxes = target.closest<HTMLElement>('[data-untick]')?.dataset['untick'];
      if (boxes) untick(stage, boxes.split(' '));
      if (target.closest('[data-download]')) void download(stage);
      followLink(stage, target, event);
    },
    keydown(event) {
      // a tick followed by Enter must not send: implicit submission (HTML §4.10.21.2) is for fields of text
      if (event.key === 'Enter' && isBox(event.target)) event.preventDefault();
    },
    focusin: () => void (stage.progress.receipted ?? prepare(stage)),
    focusout: () => recheck(stage),
  };
}

/** A link to a place in the form: a fragment never reaches into a shadow root by itself. */
function followLink(stage: Stage, target: Element, event: Event): void {
  const href = target.closest('a')?.getAttribute('href');
  if (!href?.startsWith('#')) return;
  event.preventDefault();
  focusControl(stage.root(), href.slice(1));
}
