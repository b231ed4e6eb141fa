import { isBox } from '../controls.ts';
import type { Stage } from '../stage.ts';
import { download } from './download.ts';
import { focusControl } from './focus-control.ts';
import { rootOf } from './host-of.ts';
import { tick, untick } from './tick.ts';

/** A click on a box, or on what acts put into a form: a link of the summary, the way out of a fault, the download. */
export function click(stage: Stage, event: Event): void {
  const { target, isTrusted: trusted } = event;
  if (isBox(target)) {
    const isTaken = tick(stage, { choice: target.name, granted: target.checked, trusted });
    return isTaken ? undefined : event.preventDefault();
  }
  if (!(target instanceof Element)) return;
  const boxes = target.closest<HTMLElement>('[data-untick]')?.dataset['untick'];
  if (boxes) untick(stage, boxes.split(' '));
  if (target.closest('[data-download]')) void download(stage);
  followLink(stage, target, event);
}

/** A link to a place in the form: a fragment never reaches into a shadow root by itself. */
function followLink(stage: Stage, target: Element, event: Event): void {
  const href = target.closest('a')?.getAttribute('href');
  if (!href?.startsWith('#')) return;
  event.preventDefault();
  focusControl(rootOf(stage), href.slice(1));
}
