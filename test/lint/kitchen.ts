import { readFileSync } from 'node:fs';

/** The lawful configuration that examples change. */
export function kitchen(): Record<string, unknown> {
  return JSON.parse(kitchenText()) as Record<string, unknown>;
}

/** The same as it stands in the file. */
export function kitchenText(): string {
  return readFileSync(new URL('../../demo/examples/kitchen.json', import.meta.url), 'utf8');
}

/** The kitchen with new values by JSON pointer; null takes a member away. */
export function changedKitchen(changes: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const config = kitchen();
  for (const [path, value] of Object.entries(changes)) change(config, path.slice(1).split('/'), value);
  return config;
}

function change(holder: unknown, [key = '', ...rest]: readonly string[], value: unknown): void {
  const members = holder as Record<string, unknown>;
  if (rest.length > 0) change(members[key], rest, value);
  else if (value === null) delete members[key];
  else members[key] = value;
}
