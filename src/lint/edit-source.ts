import type { Node } from 'jsonc-parser';
import type { Json } from '../base/canonical.ts';
import type { Fix } from '../base/diagnostic.ts';

/** Takes away the member or entry that a value belongs to. What stands around it keeps its place on the line. */
export function removal(value: Node): Fix | undefined {
  const entry = entryOf(value);
  const entries = entry.parent?.children;
  if (!entry.parent || !entries) return undefined;
  const at = entries.indexOf(entry);
  const [before, after] = [entries[at - 1], entries[at + 1]];
  if (after) return span(entry.offset, after.offset, '');
  if (before) return span(endOf(before), endOf(entry), '');
  return span(entry.parent.offset + 1, endOf(entry.parent) - 1, '');
}

/** Writes another value in the place of one. */
export function replacement(value: Node, to: Json): Fix {
  return span(value.offset, endOf(value), jsonText(to));
}

/** Adds a member at the end of an object, on a line of its own where the others have one. */
export function addition(source: string, holder: Node, key: string, to: Json): Fix | undefined {
  if (holder.type !== 'object') return undefined;
  const member = `${JSON.stringify(key)}: ${jsonText(to)}`;
  const [first] = holder.children ?? [];
  const last = holder.children?.at(-1);
  if (!first || !last) return span(holder.offset + 1, endOf(holder) - 1, ` ${member} `);
  const blank = source.slice(holder.offset + 1, first.offset);
  return span(endOf(last), endOf(last), `,${/^\s*\n\s*$/.test(blank) ? blank : ' '}${member}`);
}

/** Gives the member of a value another key. */
export function renaming(value: Node, to: string): Fix | undefined {
  const key = value.parent?.type === 'property' ? value.parent.children?.[0] : undefined;
  return key && span(key.offset, endOf(key), JSON.stringify(to));
}

/** A value as people write it in a configuration: lists on one line, with spaces. */
function jsonText(value: Json): string {
  return Array.isArray(value)
    ? `[${value.map((entry: Json) => jsonText(entry)).join(', ')}]`
    : JSON.stringify(value);
}

/** The property of a member; the value itself in a list. */
function entryOf(value: Node): Node {
  return value.parent?.type === 'property' ? value.parent : value;
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}

function span(from: number, to: number, text: string): Fix {
  return { offset: from, length: to - from, text };
}
