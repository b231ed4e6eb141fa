import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** What the drawings say, as paths in a square of 24. */
export const shapes = {
  request: 'M6 4h8l4 4v12H6zM14 4v4h4M9 12h6M9 16h6',
  company: 'M5 20V7l7-3v16M12 9l7 3v8M3 20h18',
  rights: 'M12 3 5 6v5q0 7 7 10 7-3 7-10V6zM9 12l2 2 4-4',
  more: 'm9 5.5 6.5 6.5L9 18.5',
} as const;

/** A small drawing beside a text that says the same: hidden from assistive technology. */
export function icon(path: string, size = 18): TemplateResult {
  return html`<svg width=${size} height=${size} viewBox="0 0 24 24" aria-hidden="true">
    <path d=${path} />
  </svg>`;
}
