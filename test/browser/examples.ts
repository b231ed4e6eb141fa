import type { ConsentConfig } from '../../src/notice/model.ts';

declare global {
  interface ImportMeta {
    glob<T>(pattern: string, options: { eager: true; import: 'default' }): Record<string, T>;
  }
}

const files = import.meta.glob<ConsentConfig>('../../demo/examples/*.json', {
  eager: true,
  import: 'default',
});

/** The lawful forms of the demo: the one set that every test of forms runs over. */
export const exampleNames: readonly string[] = Object.keys(files).map((path) =>
  path.replace(/^.*\/|\.json$/g, ''),
);

/** One lawful form, afresh so that a test may change it. */
export function readExample(name: string): ConsentConfig {
  const config = files[`../../demo/examples/${name}.json`];
  if (!config) throw new TypeError(`there is no demo/examples/${name}.json`);
  return structuredClone(config);
}
