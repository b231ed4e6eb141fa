import { fromUtf8 } from '../base/bytes.ts';
import { Refusal } from './problem.ts';

/**
 * The text of a request's body, read no further than `maxBytes`.
 * A body of another type than `text/plain` would cost the page a preflight and tell us nothing.
 *
 * @throws {Refusal} `media-type-unknown`, `body-too-large` or `body-malformed`.
 */
export async function readBody(request: Request, maxBytes: number): Promise<string> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^text\/plain(?:\s*;|$)/i.test(type))
    throw new Refusal('media-type-unknown', 'send the body as text/plain');
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const bytes = await readBytes(request, maxBytes);
  try {
    return fromUtf8(bytes);
  } catch (cause) {
    throw new Refusal('body-malformed', 'the body is not UTF-8', { cause });
  }
}

async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(maxBytes);
  let length = 0;
  for await (const chunk of request.body ?? []) {
    if (length + chunk.length > maxBytes) throw tooLarge(maxBytes); // leaving the loop cancels the stream
    bytes.set(chunk, length);
    length += chunk.length;
  }
  return bytes.subarray(0, length);
}

function tooLarge(maxBytes: number): Refusal {
  return new Refusal('body-too-large', `the body may have ${maxBytes} bytes`);
}
