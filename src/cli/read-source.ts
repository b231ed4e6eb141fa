import { createReadStream } from 'node:fs';
import { MAX_SOURCE } from '../lint/source.ts';

/** Why a file can't be read. Each has a sentence in `locales/<tag>/cli.json`. */
export type SourceFault = 'missing' | 'folder' | 'unreadable' | 'huge' | 'binary';

/** The text of a file, or why there is none. */
export type SourceReading =
  | { readonly text: string; readonly fault?: undefined }
  | { readonly text?: undefined; readonly fault: SourceFault };

/** Reads a text in UTF-8, without its byte order mark. The name `-` stands for standard input. */
export async function readSource(name: string): Promise<SourceReading> {
  try {
    const bytes = await readBytes(name === '-' ? process.stdin : createReadStream(name));
    return bytes ? decode(bytes) : { fault: 'huge' };
  } catch (error) {
    return { fault: faults[codeOf(error)] ?? 'unreadable' };
  }
}

const faults: Readonly<Record<string, SourceFault | undefined>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
};

/** Counts while reading: a device or a pipe has no size to ask for. */
async function readBytes(stream: AsyncIterable<unknown>): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('a stream of bytes was expected');
    chunks.push(chunk);
    length += chunk.length;
    if (length > MAX_SOURCE) return undefined;
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Uint8Array): SourceReading {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? { fault: 'binary' } : { text };
  } catch {
    return { fault: 'binary' };
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
