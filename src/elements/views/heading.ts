import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** A heading of the level that fits the host page, 6 at most (RGAA 9.1). */
export function heading(level: number, words: unknown, look: string, id?: string): TemplateResult {
  const name = id ?? nothing;
  switch (level) {
    case 1:
      return html`<h1 class=${look} id=${name}>${words}</h1>`;
    case 2:
      return html`<h2 class=${look} id=${name}>${words}</h2>`;
    case 3:
      return html`<h3 class=${look} id=${name}>${words}</h3>`;
    case 4:
      return html`<h4 class=${look} id=${name}>${words}</h4>`;
    case 5:
      return html`<h5 class=${look} id=${name}>${words}</h5>`;
    default:
      return html`<h6 class=${look} id=${name}>${words}</h6>`;
  }
}
