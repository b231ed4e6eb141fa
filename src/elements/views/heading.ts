import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** What a heading carries besides its words. */
export interface HeadingMarks {
  readonly class: string;
  readonly id?: string;
  readonly part?: string;
  readonly focusable?: boolean;
}

/** A heading of the level that fits the host page, 6 at most (RGAA 9.1). */
export function heading(level: number, words: unknown, marks: HeadingMarks): TemplateResult {
  const { class: look, id = nothing, part = nothing, focusable } = marks;
  const tab = focusable ? -1 : nothing;
  switch (level) {
    case 1:
      return html`<h1 class=${look} id=${id} part=${part} tabindex=${tab}>${words}</h1>`;
    case 2:
      return html`<h2 class=${look} id=${id} part=${part} tabindex=${tab}>${words}</h2>`;
    case 3:
      return html`<h3 class=${look} id=${id} part=${part} tabindex=${tab}>${words}</h3>`;
    case 4:
      return html`<h4 class=${look} id=${id} part=${part} tabindex=${tab}>${words}</h4>`;
    case 5:
      return html`<h5 class=${look} id=${id} part=${part} tabindex=${tab}>${words}</h5>`;
    default:
      return html`<h6 class=${look} id=${id} part=${part} tabindex=${tab}>${words}</h6>`;
  }
}
