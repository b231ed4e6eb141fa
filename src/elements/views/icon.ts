import { svg, html } from 'lit';
import type { TemplateResult } from 'lit';

const shapes = {
  request: svg`<path d="M6 3.5h8l4 4v13H6z"/><path d="M14 3.5v4h4M9 12.5h6M9 16h6"/>`,
  company: svg`<path d="M4.5 20.5v-14l8-3v17M12.5 8.5l7 3v9M3 20.5h18M8 10h1M8 13.5h1M8 17h1M16 14h.5M16 17h.5"/>`,
  rights: svg`<path d="M12 3.5 5 6v5.5c0 4.2 2.8 7.3 7 9 4.2-1.7 7-4.8 7-9V6z"/><path d="m9 12 2.2 2.2L15 10.2"/>`,
  more: svg`<path d="m9 5.5 6.5 6.5L9 18.5"/>`,
  warning: svg`<path d="M12 4 2.8 19.5h18.4zM12 10v4.2M12 17.1v.01"/>`,
  yes: svg`<path d="m4.5 12.5 5 5 10-11"/>`,
  no: svg`<path d="M6 12h12"/>`,
  download: svg`<path d="M12 4v11m0 0 4.5-4.5M12 15l-4.5-4.5M5 19.5h14"/>`,
};

/** A small drawing beside a text that says the same: hidden from assistive technology. */
export function icon(shape: keyof typeof shapes, size = 18): TemplateResult {
  return html`<svg width=${size} height=${size} viewBox="0 0 24 24" aria-hidden="true">
    ${shapes[shape]}
  </svg>`;
}
