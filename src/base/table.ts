/**
 * A closed set of named entries. Frozen and without a prototype, so that `constructor` or `__proto__`
 * read from a hostile document is never taken for an entry.
 */
export function table<const T extends Record<string, unknown>>(entries: T): Readonly<T> {
  return Object.freeze(Object.assign(Object.create(null), entries)) as Readonly<T>;
}
