import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { npmChromium } from './browser/npm-chromium.mjs';
import { isMain } from './report.mjs';

/**
 * A Chromium, and how to start it.
 *
 * @typedef {{ executablePath: string, args: string[], env?: NodeJS.ProcessEnv }} Browser
 */

/** Where installers put a Chromium, best first. */
const places = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    if (!folder) return [];
    return ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((path) =>
      join(folder, path),
    );
  }),
};

/** What a test wants of Chromium: no sandbox for root only, no traffic of its own. */
const quiet = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/**
 * A Chromium to test with: the one that `CHROME_PATH` names, the system's, or a headless one from the npm registry.
 *
 * @returns {Promise<Browser>}
 * @throws {Error} one line that says what to install
 */
export async function findBrowser() {
  const executablePath = installedBrowser();
  if (executablePath) return { executablePath, args: quiet };
  const { args, ...browser } = (await npmChromium()) ?? none();
  return { ...browser, args: [...quiet, ...args] };
}

/** The path of a Chromium that this machine has: `CHROME_PATH` first, then where installers put one, then `PATH`. */
function installedBrowser() {
  const named = process.env.CHROME_PATH ?? process.env.PUPPETEER_EXECUTABLE_PATH;
  return (
    named ??
    places[process.platform]?.find((path) => existsSync(path)) ??
    which('chromium') ??
    which('google-chrome')
  );
}

function which(name) {
  const { status, stdout } = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], {
    encoding: 'utf8',
  });
  return status === 0 ? stdout.split(/\r?\n/)[0].trim() : undefined;
}

function none() {
  throw new Error('No Chromium found: install Chrome or Chromium, or name one in CHROME_PATH.');
}

/** As a script: exit 0 when this machine has a browser, 1 when one would have to be fetched. */
if (isMain(import.meta.url)) process.exitCode = installedBrowser() ? 0 : 1;
