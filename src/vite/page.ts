import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A stretch of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A `<consent-form>` of a page, and where the page says what it shows. */
export interface PageForm {
  /** The attribute `src="…"`, quotes included, and its value. */
  readonly src?: Span & { readonly url: string };
  /** The text of the child `<script type="application/json">`. */
  readonly inline?: Span;
}

/** A replacement of a stretch of a text. */
export interface Edit extends Span {
  readonly text: string;
}

/** The forms of a page, in the order of its text: what a browser would find, so none in comments or scripts. */
export function formsIn(html: string): PageForm[] {
  return elementsOf(parse(html, { sourceCodeLocationInfo: true }))
    .filter(({ tagName }) => tagName === 'consent-form')
    .map((form) => ({ ...srcOf(form), ...inlineOf(form) }));
}

/** The text with each stretch replaced. The stretches don't overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  const backwards = [...edits].sort((a, b) => b.start - a.start);
  return backwards.reduce((done, edit) => done.slice(0, edit.start) + edit.text + done.slice(edit.end), text);
}

/** The attribute `src` with this URL. */
export function srcAttribute(url: string): string {
  return `src="${url.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}

/** JSON as the text of a script element: a `<` could end the script or open a comment. */
export function scriptText(json: string): string {
  return json.replaceAll('<', String.raw`\u003c`);
}

function elementsOf(node: Tree.Node): Tree.Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  const template = 'content' in node ? elementsOf(node.content) : [];
  return 'tagName' in node ? [node, ...children, ...template] : [...children, ...template];
}

function srcOf(form: Tree.Element): Pick<PageForm, 'src'> {
  const attribute = form.attrs.find(({ name }) => name === 'src');
  const place = form.sourceCodeLocation?.attrs?.['src'];
  if (!attribute || !place) return {};
  return { src: { url: attribute.value.trim(), start: place.startOffset, end: place.endOffset } };
}

function inlineOf(form: Tree.Element): Pick<PageForm, 'inline'> {
  const text = form.childNodes.find(isJsonScript)?.childNodes[0];
  const place = text?.sourceCodeLocation;
  return place ? { inline: { start: place.startOffset, end: place.endOffset } } : {};
}

function isJsonScript(node: Tree.Node): node is Tree.Element {
  if (!('tagName' in node) || node.tagName !== 'script') return false;
  return node.attrs.some(({ name, value }) => name === 'type' && value.toLowerCase() === 'application/json');
}
