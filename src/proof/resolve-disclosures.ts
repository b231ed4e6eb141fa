import { fromBase64Url, fromUtf8 } from '../base/bytes.ts';
import type { Json } from '../base/canonical.ts';
import { ConsentFormError } from '../base/errors.ts';
import { parseJson } from '../base/parse-json.ts';
import { isRecord, isString, listOf } from '../base/shape.ts';
import { disclosureDigest } from './disclosure.ts';
import type { JsonObject } from './jws.ts';

/**
 * Puts disclosures in the place of their digests (RFC 9901 §7.1). Digests without a disclosure are left out.
 * Every disclosure must be used, once: one that no digest refers to was tampered with, and is never passed over.
 *
 * @throws {ConsentFormError} `DISCLOSURE_INVALID`.
 */
export async function resolveDisclosures(claims: JsonObject, texts: readonly string[]): Promise<JsonObject> {
  const digests = await Promise.all(texts.map(disclosureDigest));
  const given = new Map(digests.map((digest, at) => [digest, parseDisclosure(texts[at]!)]));
  if (given.size < texts.length) throw invalid('a disclosure comes twice');
  const seen = new Set<string>();
  const resolved = resolveObject(claims, { given, seen, depth: 0 });
  if (digests.some((digest) => !seen.has(digest))) throw invalid('a disclosure has no digest in the claims');
  const { _sd_alg: _, ...rest } = resolved;
  return rest;
}

/** A disclosure taken apart; without a name it stands in an array. */
interface Content {
  readonly name?: string;
  readonly value: Json;
}

/** What has been given, and which digests have been met on the way down. */
interface Way {
  readonly given: ReadonlyMap<string, Content>;
  readonly seen: Set<string>;
  readonly depth: number;
}

// A disclosure may hold digests of further ones: without a limit, a chain of them would exhaust the stack.
const MAX_DEPTH = 32;

const isDigests = listOf(isString);

function resolve(value: Json, way: Way): Json {
  if (way.depth > MAX_DEPTH) throw invalid('the disclosures are nested too deeply');
  if (isList(value)) return value.flatMap((member) => resolveMember(member, deeper(way)));
  return isObject(value) ? resolveObject(value, deeper(way)) : value;
}

/** A member of an array: kept, replaced, or left out. */
function resolveMember(member: Json, way: Way): Json[] {
  if (!isObject(member) || !Object.hasOwn(member, '...')) return [resolve(member, way)];
  const digest = member['...'];
  if (!isString(digest) || Object.keys(member).length > 1) throw invalid('"..." must be one digest, alone');
  const content = take(digest, way);
  if (!content) return [];
  if (content.name !== undefined) throw invalid('a disclosure with a name stands in an array');
  return [resolve(content.value, way)];
}

function resolveObject(object: JsonObject, way: Way): JsonObject {
  const { _sd: digests = [], ...visible } = object;
  if (!isDigests(digests)) throw invalid('"_sd" must be a list of digests');
  const members = new Map(Object.entries(visible).map(([name, value]) => [name, resolve(value, way)]));
  for (const digest of digests) {
    const content = take(digest, way);
    if (!content) continue;
    if (content.name === undefined) throw invalid('a disclosure without a name stands in an object');
    if (members.has(content.name)) throw invalid('a disclosure repeats a name of its object');
    members.set(content.name, resolve(content.value, way));
  }
  return Object.fromEntries(members); // defines members: a name such as __proto__ stays a name
}

/** The disclosure of a digest. RFC 9901 §7.1 step 4: a digest may be met once. */
function take(digest: string, { given, seen }: Way): Content | undefined {
  if (seen.has(digest)) throw invalid('a digest comes twice');
  seen.add(digest);
  return given.get(digest);
}

function parseDisclosure(text: string): Content {
  const parts = parseParts(text);
  const [salt, name, value] = parts;
  if (!isString(salt)) throw invalid('a disclosure starts with its salt');
  if (parts.length === 2) return { value: name! };
  if (parts.length !== 3 || !isString(name))
    throw invalid('a disclosure is salt, name and value, or salt and value');
  if (name === '_sd' || name === '...') throw invalid('a disclosure has a reserved name');
  return { name, value: value! };
}

function parseParts(text: string): readonly Json[] {
  try {
    const parts = parseJson(fromUtf8(fromBase64Url(text)));
    return isList(parts) ? parts : [];
  } catch (cause) {
    throw new ConsentFormError('DISCLOSURE_INVALID', 'a disclosure is not base64url of JSON', { cause });
  }
}

function deeper(way: Way): Way {
  return { ...way, depth: way.depth + 1 };
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json): value is JsonObject {
  return isRecord(value);
}

function invalid(message: string): ConsentFormError {
  return new ConsentFormError('DISCLOSURE_INVALID', message);
}
