import { getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import type { Fix, Place } from '../base/diagnostic.ts';
import { addition, removal, renaming, replacement } from './edit-source.ts';
import { pointerParts } from './pointer.ts';
import type { Mend } from './rule.ts';

/** A fault in the JSON itself: a name of the kind, and where it stands. */
export interface SyntaxFault {
  readonly problem: string;
  readonly place: Place;
}

/** A configuration as text: its value, what is wrong with the JSON, and where each member stands. */
export interface Source {
  readonly value: unknown;
  readonly faults: readonly SyntaxFault[];
  /** The place of a member; of the nearest one above it where it is missing. `start` and `end` narrow it to a part of its text. */
  locate(path: string, start?: number, end?: number): Place;
  /** The place of a key, where the key itself is the fault. */
  locateKey(path: string): Place;
  /** The edit by which a mend is made. `path` is where its finding stands; undefined where nothing can be edited. */
  edit(mend: Mend, path: string): Fix | undefined;
}

/** A configuration is written by people: more than this is another file by mistake. */
export const MAX_SOURCE = 1_000_000;

/** A configuration has 7 levels; the parser goes down them one call each, so a hostile file could exhaust the stack. */
const MAX_DEPTH = 64;

/** Reads JSON strictly (RFC 8259: no comments, no trailing commas, no key twice), and finds every fault at once. */
export function readSource(text: string): Source {
  const lines = lineStarts(text);
  const at = (path: string, offset: number, length: number): Place => placeOf(path, offset, length, lines);
  if (text.length > MAX_SOURCE) return unreadable('TooLarge', at('', 0, 0));
  const deep = tooDeep(text);
  if (deep !== undefined) return unreadable('TooDeep', at('', deep, 1));
  const errors: ParseError[] = [];
  const root = parseTree(text.replace(/^\ufeff/, ' '), errors, {
    disallowComments: true,
    allowTrailingComma: false,
  });
  const faults: SyntaxFault[] = errors.map(({ error, offset, length }) => ({
    problem: printParseErrorCode(error),
    place: at('', offset, length),
  }));
  if (!root) return { ...unreadable('ValueExpected', at('', 0, 0)), ...(faults.length > 0 && { faults }) };
  for (const { path, node } of doubleKeys(root))
    faults.push({ problem: 'DuplicateKey', place: at(path, node.offset, node.length) });
  return {
    value: getNodeValue(root) as unknown,
    faults,
    locate: (path, start, end) => locate(root, text, path, start, end, at),
    locateKey: (path) => locateKey(root, path, at),
    edit: (mend, path) => edit(mend, path, root, text),
  };
}

/** Where brackets, outside of strings, open one level too many. */
export function tooDeep(text: string): number | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"?|[[\]{}]/g)) {
    if (token === '[' || token === '{') depth++;
    if (token === ']' || token === '}') depth--;
    if (depth > MAX_DEPTH) return index;
  }
  return undefined;
}

function unreadable(problem: string, place: Place): Source {
  return {
    value: undefined,
    faults: [{ problem, place }],
    locate: (path) => ({ ...place, path }),
    locateKey: (path) => ({ ...place, path }),
    edit: () => undefined,
  };
}

type At = (path: string, offset: number, length: number) => Place;

function locate(
  root: Node,
  text: string,
  path: string,
  start: number | undefined,
  end: number | undefined,
  at: At,
): Place {
  const node = nearest(root, path);
  if (start === undefined || end === undefined || node.type !== 'string')
    return at(path, node.offset, node.length);
  const offsets = characterOffsets(text, node);
  const from = offsets[start] ?? node.offset;
  const to = offsets[end] ?? node.offset + node.length - 1;
  return at(path, from, Math.max(0, to - from));
}

function locateKey(root: Node, path: string, at: At): Place {
  const node = nearest(root, path);
  const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
  return key ? at(path, key.offset, key.length) : at(path, node.offset, node.length);
}

function edit(mend: Mend, path: string, root: Node, text: string): Fix | undefined {
  if ('write' in mend) return writing(mend, nodeAt(root, path), text);
  if ('remove' in mend) {
    const value = nodeAt(root, mend.remove);
    return value && removal(value);
  }
  if ('rename' in mend) {
    const value = nodeAt(root, mend.rename);
    return value && renaming(value, mend.to);
  }
  const value = nodeAt(root, mend.set);
  if (value) return replacement(value, mend.to);
  const [key = '', ...above] = pointerParts(mend.set).toReversed();
  const holder = descend(root, above.toReversed());
  return holder && addition(text, holder, key, mend.to);
}

/** Another wording inside a text, written as JSON writes it. */
function writing(
  { write, start, end }: Extract<Mend, { write: string }>,
  node: Node | undefined,
  text: string,
): Fix | undefined {
  if (node?.type !== 'string') return undefined;
  const offsets = characterOffsets(text, node);
  const [from, to] = [offsets[start], offsets[end]];
  if (from === undefined || to === undefined) return undefined;
  return { offset: from, length: to - from, text: JSON.stringify(write).slice(1, -1) };
}

/** The node of a JSON pointer; nothing where it is missing. */
function nodeAt(root: Node, path: string): Node | undefined {
  return descend(root, pointerParts(path));
}

function descend(root: Node, parts: readonly string[]): Node | undefined {
  return parts.reduce<Node | undefined>((node, part) => node && childOf(node, part), root);
}

/** The node of a JSON pointer, or of its nearest ancestor. */
function nearest(root: Node, path: string): Node {
  let node = root;
  for (const part of pointerParts(path)) {
    const next = childOf(node, part);
    if (!next) return node;
    node = next;
  }
  return node;
}

function childOf(node: Node, part: string): Node | undefined {
  if (node.type === 'array') return node.children?.[Number(part)];
  const member = node.children?.findLast((child) => child.children?.[0]?.value === part);
  return member?.children?.[1] ?? member?.children?.[0];
}

/** For each UTF-16 unit of a decoded JSON string, where it is written in the source; one entry more for its end. */
function characterOffsets(text: string, node: Node): number[] {
  const offsets: number[] = [];
  const end = node.offset + node.length - 1;
  let at = node.offset + 1;
  while (at < end) {
    offsets.push(at);
    at += text[at] !== '\\' ? 1 : text[at + 1] === 'u' ? 6 : 2;
  }
  offsets.push(end);
  return offsets;
}

function doubleKeys(node: Node, path = ''): { path: string; node: Node }[] {
  const children = node.children ?? [];
  if (node.type === 'array') return children.flatMap((child, at) => doubleKeys(child, `${path}/${at}`));
  if (node.type !== 'object') return [];
  const seen = new Set<unknown>();
  return children.flatMap((member) => {
    const [key, value] = member.children ?? [];
    if (!key) return [];
    const at = `${path}/${String(key.value).replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const double = seen.has(key.value) ? [{ path: at, node: key }] : [];
    seen.add(key.value);
    return [...double, ...(value ? doubleKeys(value, at) : [])];
  });
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function placeOf(path: string, offset: number, length: number, lines: readonly number[]): Place {
  const from = position(offset, lines);
  const to = position(offset + length, lines);
  return {
    path,
    offset,
    length,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
  };
}

function position(offset: number, lines: readonly number[]): { line: number; column: number } {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}
