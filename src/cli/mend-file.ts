import { open, writeFile } from 'node:fs/promises';
import type { Examined } from './examine.ts';
import { toolPhrases } from './phrases.ts';
import type { Terminal } from './terminal.ts';

/** Writes a mended configuration to its file, with the byte order mark that it had, and says how much was mended. */
export async function mendFile(
  examined: Examined,
  { text, mended }: { readonly text: string; readonly mended: number },
  { language, err }: Terminal,
): Promise<Examined> {
  const { file } = examined;
  const say = toolPhrases(language);
  try {
    await writeFile(file, (await startsWithMark(file)) ? `\ufeff${text}` : text);
  } catch {
    return { ...examined, trouble: say('file.unwritable', { file }) };
  }
  err(say('lint.mended', { file, count: mended }));
  return examined;
}

/** Whether a file starts with the byte order mark, which reading takes away. */
async function startsWithMark(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read({ buffer: new Uint8Array(3), length: 3, position: 0 });
    return buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf;
  } finally {
    await handle.close();
  }
}
