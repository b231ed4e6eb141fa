import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { filesUnder } from './files.mjs';
import { cyclesOf } from './floors/cycles.mjs';
import { importsOf } from './floors/imports.mjs';
import { doors, emptyNames, floors, maxLines } from './floors/table.mjs';
import { isMain, report } from './report.mjs';

/** @typedef {import('./report.mjs').Breach} Breach */
/** @typedef {import('./floors/imports.mjs').Import} Import */

if (isMain(import.meta.url)) report('floors', checkFloors(process.cwd()));

/**
 * Every breach of the floors under a root: direction of imports, doors of packages, cycles, names and lengths of files.
 *
 * @param {string} root a folder that holds `package.json` and `src/`
 * @returns {Breach[]}
 */
export function checkFloors(root) {
  const sources = readSources(root);
  return [
    ...sources.flatMap(checkName),
    ...sources.flatMap(checkLength),
    ...sources.flatMap((source) => checkImports(source, root)),
    ...checkCycles(sources),
    ...checkDoors(root, sources),
    ...checkLengthsOutside(root),
  ];
}

function readSources(root) {
  return filesUnder(join(root, 'src'), '.ts').map((path) => {
    const text = readFileSync(join(root, 'src', path), 'utf8');
    return { path, file: `src/${path}`, folder: path.split('/')[0], text, imports: importsOf(path, text) };
  });
}

function checkName({ path, file }) {
  const name = posix.basename(path, '.ts');
  if (emptyNames.includes(name))
    return [{ file, message: `"${name}" says nothing: name the file after its main export` }];
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) return [{ file, message: 'file names are kebab-case' }];
  return [];
}

function checkLength({ file, text }) {
  const lines = text.trimEnd().split('\n').length;
  const message = `${lines} lines, at most ${maxLines}: a file that cannot be read in one sitting holds two things`;
  return lines > maxLines ? [{ file, message }] : [];
}

function checkLengthsOutside(root) {
  const folders = ['test', 'tools', 'demo'].filter((folder) => existsSync(join(root, folder)));
  return folders.flatMap((folder) =>
    filesUnder(join(root, folder), '.ts', '.mjs')
      .filter((path) => !path.includes('node_modules/'))
      .flatMap((path) => {
        const text = readFileSync(join(root, folder, path), 'utf8');
        return checkLength({ file: `${folder}/${path}`, text });
      }),
  );
}

function checkImports(source, root) {
  const floor = floors[source.folder];
  if (!floor)
    return [{ file: source.file, message: `"${source.folder}" has no floor in tools/floors/table.mjs` }];
  return source.imports.flatMap((entry) => {
    const message = breachOf(source, floor, entry, root);
    return message ? [{ file: source.file, line: entry.line, message }] : [];
  });
}

function breachOf(source, floor, entry, root) {
  if (entry.specifier.startsWith('.')) return pathBreach(source, floor, entry, root);
  if (entry.specifier.startsWith('node:')) return nodeBreach(source, floor, entry);
  return packageBreach(source, entry);
}

function pathBreach(source, floor, { specifier, lazy }, root) {
  const target = targetOf(source, specifier);
  if (!existsSync(join(root, fileOf(target))))
    return `"${specifier}" names no file: an import is written as its file is, ending included`;
  if (floor.any || target.split('/')[0] === source.folder) return undefined;
  if (isWithinAny(target, floor.may ?? [])) return undefined;
  if (!isWithinAny(target, floor.lazily ?? []))
    return `${source.folder} may not import ${target}: ${floor.why}`;
  return lazy ? undefined : `${source.folder} may import ${target} only by import(): ${floor.why}`;
}

/** The path of an import from src/; what lies outside src/ keeps its own first folder, as `locales/fr/ui.json`. */
function targetOf(source, specifier) {
  return posix.join(posix.dirname(source.path), specifier).replace(/^\.\.\//, '');
}

function fileOf(target) {
  return target.startsWith('locales/') ? target : `src/${target}`;
}

function isWithinAny(target, places) {
  return places.some((place) => target === place || target.startsWith(`${place}/`));
}

function nodeBreach(source, floor, { specifier }) {
  return floor.node ? undefined : `${source.folder} may not import ${specifier}: ${floor.why}`;
}

function packageBreach(source, { specifier }) {
  const name = packageOf(specifier);
  const door = doors[name];
  if (!door) return `"${name}" has no door in tools/floors/table.mjs: add one, and why we need the package`;
  if (isWithinAny(source.path, door.at)) return undefined;
  return `"${name}" enters by src/${door.at.join(', src/')} alone: import what that file exports`;
}

function packageOf(specifier) {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function checkCycles(sources) {
  const graph = new Map(sources.map((source) => [source.path, staticTargets(source)]));
  return cyclesOf(graph).map((cycle) => ({
    file: `src/${cycle[0]}`,
    message: `import cycle ${cycle.join(' → ')}: move what both need below both`,
  }));
}

function staticTargets(source) {
  const local = source.imports.filter(({ specifier, lazy }) => specifier.startsWith('.') && !lazy);
  return local.map(({ specifier }) => targetOf(source, specifier));
}

/** A dependency that no file imports is weight that every site carries. */
function checkDoors(root, sources) {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const imported = new Set(
    sources.flatMap(({ imports }) => imports.map(({ specifier }) => packageOf(specifier))),
  );
  return Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })
    .filter((name) => !imported.has(name))
    .map((name) => ({ file: 'package.json', message: `no file in src/ imports the dependency "${name}"` }));
}
