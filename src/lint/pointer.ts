/** The parts of a JSON pointer (RFC 6901 §4), unescaped. */
export function pointerParts(path: string): string[] {
  return path === ''
    ? []
    : path
        .slice(1)
        .split('/')
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Whether one of two pointers leads to a member of the other, or both to the same. */
export function overlaps(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}
