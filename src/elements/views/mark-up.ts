import { html } from 'lit';
import type { Segment, Text } from '../../notice/model.ts';

/** A text as nodes: bold, links, and « e-mail » kept on one line by a style, so that no joiner enters the text. */
export function markUp(text: Text, fill: (text: string) => string): unknown {
  return typeof text === 'string'
    ? unbroken(fill(text))
    : text.map((segment) => markUpSegment(segment, fill));
}

function markUpSegment(segment: Segment, fill: (text: string) => string): unknown {
  if (typeof segment === 'string') return unbroken(fill(segment));
  const [tag, inner, href] = segment;
  return tag === 'b'
    ? html`<b>${unbroken(fill(inner))}</b>`
    : html`<a href=${href}>${unbroken(fill(inner))}</a>`;
}

function unbroken(text: string): unknown {
  const parts = text.split(/(?<!\S)(e-mail)(?!\S)/i);
  return parts.length < 2
    ? text
    : parts.map((part, at) => (at % 2 ? html`<span class="nb">${part}</span>` : part));
}
