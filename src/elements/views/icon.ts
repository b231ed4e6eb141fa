import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** What the drawings say, as paths in a square of 24. */
export const shapes = {
  request: 'M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12.5h6M9 16h6',
  company: 'M4.5 20.5v-14l8-3v17M12.5 8.5l7 3v9M3 20.5h18',
  rights: 'M12 3.5 5 6v5.5c0 4.2 2.8 7.3 7 9 4.2-1.7 7-4.8 7-9V6zM9 12l2.2 2.2L15 10.2',
  more: 'm9 5.5 6.5 6.5L9 18.5',
} as const;

/** A small drawing beside a text that says the same: hidden from assistive technology. */
export function icon(path: string, size = 18): TemplateResult {
  return html`<svg width=${size} height=${size} viewBox="0 0 24 24" aria-hidden="true">
    <path d=${path} />
  </svg>`;
}
