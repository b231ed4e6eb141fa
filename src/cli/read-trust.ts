import { isRecord, isString, listOf, objectWith } from '../base/shape.ts';
import type { ReceiverPins } from '../notice/index.ts';
import { isPublicJwk, jwkThumbprint } from '../proof/index.ts';

/**
 * The receivers that a file names, or nothing when it names none. It may hold the keys as `consent-form serve` prints
 * them, a configuration that pins them, what a receiver says of itself at `/.well-known/consent-receiver`, or a list
 * of these.
 */
export async function readTrust(text: string): Promise<readonly ReceiverPins[] | undefined> {
  const trusted = await receiversIn(parse(text));
  return trusted.length > 0 ? trusted : undefined;
}

const isPins = objectWith({ key: isString, log: isString });
const isReceiver = objectWith({ keys: listOf(isRecord), log: objectWith({ key: isString }) });
const isPinning = objectWith({ receiver: isPins });

async function receiversIn(json: unknown): Promise<ReceiverPins[]> {
  if (Array.isArray(json)) return (await Promise.all(json.map(receiversIn))).flat();
  if (isPins(json)) return [{ key: json.key, log: json.log }];
  if (isPinning(json)) return receiversIn(json.receiver);
  if (!isReceiver(json)) return [];
  const keys = json.keys.map(({ kty, crv, x, y }) => ({ kty, crv, x, y })).filter(isPublicJwk);
  return Promise.all(keys.map(async (key) => ({ key: await jwkThumbprint(key), log: json.log.key })));
}

function parse(text: string): unknown {
  try {
    // what `serve` prints is a member of a configuration, with its name
    return JSON.parse(/^\s*"receiver"/.test(text) ? `{${text}}` : text);
  } catch {
    return undefined;
  }
}
