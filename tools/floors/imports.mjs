import { parseSync } from 'vite';

/**
 * An import as written. `lazy` is `import()`; `type` leaves no trace at run time.
 *
 * @typedef {{ specifier: string, line: number, lazy: boolean, type: boolean }} Import
 */

/**
 * Every import and re-export of a module, in the order of the text.
 *
 * @param {string} path a name ending in .ts or .js: it decides the grammar
 * @param {string} text
 * @returns {Import[]}
 */
export function importsOf(path, text) {
  const { module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0].message}`);
  return [...staticImports(module), ...reExports(module), ...lazyImports(module, text)]
    .map(({ start, ...rest }) => ({ ...rest, line: text.slice(0, start).split('\n').length }))
    .sort((a, b) => a.line - b.line);
}

function staticImports(module) {
  return module.staticImports.map(({ start, moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    start,
    lazy: false,
    type: entries.length > 0 && entries.every((entry) => entry.isType),
  }));
}

function reExports(module) {
  const groups = module.staticExports.map(({ entries }) => entries.filter((entry) => entry.moduleRequest));
  return groups
    .filter((entries) => entries.length > 0)
    .map((entries) => ({
      specifier: entries[0].moduleRequest.value,
      start: entries[0].start,
      lazy: false,
      type: entries.every((entry) => entry.isType),
    }));
}

function lazyImports(module, text) {
  return module.dynamicImports.flatMap(({ start, moduleRequest }) => {
    const literal = /^(['"])(.*)\1$/.exec(text.slice(moduleRequest.start, moduleRequest.end));
    return literal ? [{ specifier: literal[2], start, lazy: true, type: false }] : [];
  });
}
