import { spawn } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** How a run of the command line ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** What surrounds a run. */
export interface Surroundings {
  readonly cwd?: string;
  /** What comes on standard input. */
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** The command itself; the sources when absent. */
  readonly command?: readonly string[];
}

const sources = ['--import', import.meta.resolve('tsx'), join(root, 'src/cli/index.ts')];

/** Runs `consent-form` as a process of its own, in English unless the environment says otherwise. */
export function consentForm(argv: readonly string[], around: Surroundings = {}): Promise<Ended> {
  const { cwd = root, input = '', env = {}, command = sources } = around;
  const child = spawn(process.execPath, [...command, ...argv], {
    cwd,
    env: { PATH: process.env['PATH'], LANG: 'en_GB.UTF-8', ...env },
  });
  child.stdin.on('error', () => {}); // a command that needs no more input closes it
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    const said = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => void (said.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => void (said.err += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...said }));
  });
}

/** A folder outside the project, removed after the test. */
export function temporaryFolder(context: TestContext): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'consent-form-cli-')));
  context.after(() => rmSync(folder, { recursive: true }));
  return folder;
}
