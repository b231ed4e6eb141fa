/** Tells whether a value from outside has a type: a reader trusts nothing that no shape has passed. */
export type Shape<T> = (value: unknown) => value is T;

/** The type that a shape tells. */
export type ShapeOf<S> = S extends Shape<infer T> ? T : never;

type Members = Readonly<Record<string, Shape<unknown>>>;
type ObjectOf<M extends Members> = { readonly [K in keyof M]: ShapeOf<M[K]> };

/** A string. */
export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

/** A whole number from 0 up to 2^53 − 1. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** A JSON object: not null, not an array. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Exactly one of these values. */
export function oneOf<const T extends string | number | boolean>(...values: readonly T[]): Shape<T> {
  return (value): value is T => values.includes(value as T);
}

/** A string that the whole of a pattern matches. */
export function matching(pattern: RegExp): Shape<string> {
  return (value): value is string => isString(value) && pattern.test(value);
}

/** An array whose members all have a shape. */
export function listOf<T>(member: Shape<T>): Shape<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(member);
}

/** An object used as a dictionary: any names, members of one shape. */
export function recordOf<T>(member: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value): value is Readonly<Record<string, T>> =>
    isRecord(value) && Object.values(value).every(member);
}

/** An object that has at least these members of its own. */
export function objectWith<const M extends Members>(members: M): Shape<ObjectOf<M>> {
  return (value): value is ObjectOf<M> =>
    isRecord(value) &&
    Object.entries(members).every(([name, shape]) => Object.hasOwn(value, name) && shape(value[name]));
}

/** An object that has these members and no other. */
export function objectOf<const M extends Members>(members: M): Shape<ObjectOf<M>> {
  const hasMembers = objectWith(members);
  return (value): value is ObjectOf<M> =>
    hasMembers(value) && Object.keys(value).length === Object.keys(members).length;
}
