import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { builtFile, entries, typesFile } from './entries.mjs';
import { isMain, report } from './report.mjs';

/** @typedef {import('./report.mjs').Breach} Breach */

const root = process.cwd();
const file = 'package.json';

if (isMain(import.meta.url)) report('exports', [...checkManifest(), ...checkTarball()]);

/** The exports of package.json that differ from tools/entries.mjs. @returns {Breach[]} */
function checkManifest() {
  const { exports } = readManifest();
  return entries
    .filter(({ subpath }) => subpath)
    .flatMap((entry) => {
      const expected = JSON.stringify({ types: `./${typesFile(entry)}`, default: `./${builtFile(entry)}` });
      if (JSON.stringify(exports[entry.subpath]) === expected) return [];
      return [
        { file, message: `"exports" must map "${entry.subpath}" to ${expected}, as tools/entries.mjs says` },
      ];
    });
}

/** What is wrong with the package as a stranger gets it: packed, installed, imported, started, type-checked. @returns {Breach[]} */
function checkTarball() {
  const site = mkdtempSync(join(tmpdir(), 'consent-form-site-'));
  try {
    const missing = install(site);
    return missing.length > 0 ? missing : [...checkImports(site), ...checkCommand(site), ...checkTypes(site)];
  } finally {
    rmSync(site, { recursive: true });
  }
}

/** Installs the tarball in a project of its own. The dependencies are the ones already here: no registry is asked. */
function install(site) {
  const options = ['pack', '--json', '--ignore-scripts', '--pack-destination', site];
  const [{ filename }] = JSON.parse(execFileSync('npm', options, { encoding: 'utf8' }));
  const home = join(site, 'node_modules/consent-form');
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['-xzf', join(site, filename), '-C', home, '--strip-components=1']);
  for (const name of [...Object.keys(readManifest().dependencies), 'vite', '@types/node']) link(site, name);
  writeFileSync(join(site, 'package.json'), JSON.stringify({ name: 'site', type: 'module' }));
  return targetsOf(readManifest())
    .filter((target) => !existsSync(join(home, target)))
    .map((target) => ({
      file,
      message: `the tarball has no ${target}: run "npm run build", or mend "files"`,
    }));
}

function link(site, name) {
  const place = join(site, 'node_modules', name);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(join(root, 'node_modules', name), place);
}

function targetsOf({ exports, bin }) {
  const targets = [...Object.values(exports), ...Object.values(bin)].flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  return targets.filter((target) => !target.includes('*'));
}

function checkImports(site) {
  return modules().flatMap((name) => {
    const { status, stderr } = node(site, [
      '--input-type=module',
      '--eval',
      `await import(${JSON.stringify(name)})`,
    ]);
    return status === 0
      ? []
      : [{ file, message: `"${name}" cannot be imported in Node: ${lastError(stderr)}` }];
  });
}

function checkCommand(site) {
  const { status, stderr } = node(site, ['node_modules/consent-form/dist/cli.js', '--help']);
  if (status !== 0)
    return [{ file: 'dist/cli.js', message: `"consent-form --help" fails: ${lastError(stderr)}` }];
  const [firstLine] = readFileSync(join(root, 'dist/cli.js'), 'utf8').split('\n');
  if (firstLine === '#!/usr/bin/env node') return [];
  return [{ file: 'src/cli/index.ts', message: 'a command starts with #!/usr/bin/env node' }];
}

/** Declarations are checked whole, as by a user without `skipLibCheck`: none may lean on a name of our own projects. */
function checkTypes(site) {
  writeFileSync(
    join(site, 'site.ts'),
    modules()
      .map((name, at) => `export * as m${at} from '${name}';`)
      .join('\n'),
  );
  const options = {
    module: 'nodenext',
    target: 'es2022',
    strict: true,
    noEmit: true,
    types: ['node'],
    lib: ['es2023', 'dom'],
  };
  writeFileSync(
    join(site, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: options, files: ['site.ts'] }),
  );
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = node(site, [tsc, '-p', site]);
  return status === 0
    ? []
    : [{ file: 'dist/types', message: `the published types do not stand alone:\n${stdout}` }];
}

function modules() {
  return entries.filter(({ subpath }) => subpath).map(({ subpath }) => `consent-form${subpath.slice(1)}`);
}

function node(site, options) {
  return spawnSync(process.execPath, options, { cwd: site, encoding: 'utf8' });
}

function lastError(stderr) {
  return /^\w*Error.*$/m.exec(stderr)?.[0] ?? stderr.trim();
}

function readManifest() {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}
