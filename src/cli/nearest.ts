/** The names most like what somebody typed, at most three; none where nothing is like it. */
export function nearest(typed: string, names: readonly string[]): string[] {
  const far = Math.max(2, Math.floor(typed.length / 3));
  return names
    .map((name) => ({ name, far: likeness(typed.toLowerCase(), name) }))
    .filter((one) => one.far <= far)
    .toSorted((one, other) => one.far - other.far)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** The start of a name, or a part of it, is nearly the name. */
function likeness(typed: string, name: string): number {
  if (typed.length > 3 && name.includes(typed)) return 1;
  return Math.min(distance(typed, name), distance(typed, name.slice(0, typed.length)) + 1);
}

/** How many letters must change to make one word of another (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [to, wanted] of [...other].entries()) {
      const change = (row[to] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(change, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
