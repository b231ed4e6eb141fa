import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;

/**
 * Packs the built package and installs the tarball in a site, beside Vite and TypeScript. With `CONSUMER_INSTALL=npm`,
 * npm installs all of it from the registry, as for a stranger; otherwise the dependencies are the ones already here.
 */
export async function installPackage(site: string): Promise<void> {
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', site];
  const { stdout } = await run('npm', pack, { cwd: root });
  const [{ filename }] = JSON.parse(stdout) as [{ readonly filename: string }];
  const { vite = '', typescript = '' } = manifest.devDependencies;
  writeFileSync(
    join(site, 'package.json'),
    JSON.stringify({
      private: true,
      type: 'module',
      dependencies: { 'consent-form': `file:./${filename}` },
      devDependencies: { vite, typescript },
    }),
  );
  if (process.env['CONSUMER_INSTALL'] === 'npm')
    await run('npm', ['install', '--no-audit', '--no-fund'], { cwd: site });
  else await unpack(site, filename);
}

async function unpack(site: string, tarball: string): Promise<void> {
  const home = join(site, 'node_modules/consent-form');
  mkdirSync(home, { recursive: true });
  await run('tar', ['-xzf', join(site, tarball), '-C', home, '--strip-components=1']);
  for (const name of [...Object.keys(manifest.dependencies), 'vite', 'typescript']) {
    const place = join(site, 'node_modules', name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), place, 'junction');
  }
}
