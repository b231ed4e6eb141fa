import { execFileSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

const here = import.meta.dirname;
const archives = join(here, 'node_modules/@sparticuz/chromium/bin');
const unpacked = join(here, '.unpacked');

/**
 * A headless Chromium out of an npm package, with the libraries and fonts that it needs: nothing is installed on the
 * machine, no right of root is asked for. Fetched once (67 MB), its bytes pinned by tools/browser/package-lock.json.
 *
 * @returns {Promise<{ executablePath: string, args: string[], env: NodeJS.ProcessEnv } | undefined>} nothing where the
 *   package has no build: only Linux on x64 has one
 */
export async function npmChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  if (!existsSync(archives)) fetchPackage();
  if (!existsSync(unpacked)) await unpack();
  return {
    executablePath: join(unpacked, 'chromium'),
    args: ['--use-gl=angle', '--use-angle=swiftshader'],
    env: environment(),
  };
}

function fetchPackage() {
  console.error('No Chromium found: fetching a headless one from the npm registry (67 MB, once)');
  const options = ['--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', ['ci', '--prefix', here, ...options], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Unpacks beside its final place and moves there at the end: an interrupted run leaves no half of a browser. */
async function unpack() {
  const folder = `${unpacked}.${process.pid}`;
  mkdirSync(folder, { recursive: true });
  await inflate('chromium.br', createWriteStream(join(folder, 'chromium'), { mode: 0o755 }));
  const { extract } = createRequire(join(here, 'package.json'))('tar-fs');
  for (const archive of ['al2023.tar.br', 'fonts.tar.br']) await inflate(archive, extract(folder));
  writeFileSync(join(folder, 'fonts.conf'), fontConfiguration());
  moveInto(folder);
}

function inflate(archive, target) {
  return pipeline(createReadStream(join(archives, archive)), createBrotliDecompress(), target);
}

function moveInto(folder) {
  try {
    renameSync(folder, unpacked);
  } catch (cause) {
    rmSync(folder, { recursive: true });
    if (!existsSync(unpacked)) throw cause;
  }
}

/** Without a font the renderer dies at the first text. */
function fontConfiguration() {
  const folders = `<dir>${join(unpacked, 'fonts')}</dir><cachedir>${join(unpacked, 'cache')}</cachedir>`;
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}</fontconfig>\n`;
}

function environment() {
  const libraries = [join(unpacked, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return { ...process.env, FONTCONFIG_PATH: unpacked, LD_LIBRARY_PATH: libraries };
}
