import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { decoyDigest, disclosureDigest, makeDisclosure } from '../../src/proof/disclosure.ts';
import { isSignedBy, parseJws } from '../../src/proof/jws.ts';
import type { JsonObject } from '../../src/proof/jws.ts';
import type { PublicJwk } from '../../src/proof/public-jwk.ts';
import { resolveDisclosures } from '../../src/proof/resolve-disclosures.ts';

interface Vectors {
  readonly issuer: PublicJwk;
  readonly digests: readonly { readonly disclosure: string; readonly digest: string }[];
  readonly jwt: string;
  readonly cases: readonly {
    readonly section: string;
    readonly what: string;
    readonly claims: JsonObject;
    readonly disclosures: readonly string[];
    readonly resolved: JsonObject;
  }[];
}

const vectors = JSON.parse(readFileSync(new URL('vectors/rfc9901.json', import.meta.url), 'utf8')) as Vectors;

const encode = (text: string): string => Buffer.from(text).toString('base64url');

describe('the examples of RFC 9901', () => {
  for (const { disclosure, digest } of vectors.digests) {
    test(`§4.2.3: ${digest} is the digest of its disclosure`, async () => {
      assert.equal(await disclosureDigest(disclosure), digest);
    });
  }

  test('§5.1: the JWT is signed by the issuer of A.5', async () => {
    const jws = parseJws(vectors.jwt);
    assert.ok(await isSignedBy(jws, vectors.issuer));
    assert.deepEqual(jws.claims, vectors.cases[0]!.claims);
  });

  for (const { section, what, claims, disclosures, resolved } of vectors.cases) {
    test(`§${section}: ${what}`, async () => {
      assert.deepEqual(await resolveDisclosures(claims, disclosures), resolved);
    });
  }
});

describe('makeDisclosure', () => {
  test('makes a member that stands in its object, and a value that stands in its array', async () => {
    const phone = await makeDisclosure('phone', '+33612345678');
    const choice = await makeDisclosure({ granted: true });
    const claims = {
      subject: { _sd: [phone.digest, decoyDigest()] },
      choices: [{ '...': choice.digest }, { '...': decoyDigest() }],
    };
    assert.deepEqual(await resolveDisclosures(claims, [phone.text, choice.text]), {
      subject: { phone: '+33612345678' },
      choices: [{ granted: true }],
    });
  });

  test('salts with 128 bits that never come twice', async () => {
    const made = await Promise.all(Array.from({ length: 100 }, () => makeDisclosure('phone', 'same')));
    assert.equal(new Set(made.map(({ digest }) => digest)).size, 100);
    const [salt] = JSON.parse(Buffer.from(made[0]!.text, 'base64url').toString()) as [string];
    assert.equal(Buffer.from(salt, 'base64url').length, 16);
  });
});

describe('resolveDisclosures refuses', () => {
  /** Claims that hold the digest of each disclosure, in an object or in an array. */
  async function sealed(texts: readonly string[], where: 'object' | 'array' = 'object'): Promise<JsonObject> {
    const digests = await Promise.all(texts.map(disclosureDigest));
    return where === 'object' ? { _sd: digests } : { list: digests.map((digest) => ({ '...': digest })) };
  }

  async function refuses(claims: JsonObject, texts: readonly string[]): Promise<void> {
    await assert.rejects(resolveDisclosures(claims, texts), { code: 'DISCLOSURE_INVALID' });
  }

  test('a disclosure that was tampered with, instead of dropping it (CVE-2026-62374)', async () => {
    const text = encode('["salt","phone","+33612345678"]');
    const claims = await sealed([text]);
    await refuses(claims, [encode('["salt","phone","+33600000000"]')]);
    await refuses(claims, [encode('["salt", "phone","+33612345678"]')]);
    await refuses(claims, [text, encode('["salt","email","a@example.org"]')]);
  });

  test('a disclosure that comes twice', async () => {
    const text = encode('["salt","a",1]');
    await refuses(await sealed([text]), [text, text]);
  });

  test('a digest that comes twice, used or not, anywhere', async () => {
    const text = encode('["salt","a",1]');
    const digest = await disclosureDigest(text);
    await refuses({ _sd: [digest, digest] }, [text]);
    await refuses({ _sd: [digest], deep: { er: { _sd: [digest] } } }, [text]);
    await refuses({ list: [{ '...': 'decoy' }, { '...': 'decoy' }] }, []);
  });

  for (const [what, content] of [
    ['the name _sd', '["salt","_sd",["x"]]'],
    ['the name ...', '["salt","...","x"]'],
    ['a name that is no text', '["salt",1,"x"]'],
    ['no salt', '[1,"a","x"]'],
    ['too many parts', '["salt","a",1,2]'],
    ['too few parts', '["salt"]'],
    ['no array', '{"salt":1}'],
    ['no JSON', 'salt'],
    ['a member that comes twice', '["salt","a",{"granted":true,"granted":false}]'],
  ] as const) {
    test(`a disclosure with ${what}`, async () => {
      const text = encode(content);
      await refuses(await sealed([text]), [text]);
    });
  }

  test('a disclosure that is not UTF-8, or not canonical base64url', async () => {
    const broken = Buffer.concat([
      Buffer.from('["salt","a","'),
      Buffer.from([0xff]),
      Buffer.from('"]'),
    ]).toString('base64url');
    const padded = `${encode('["salt","a",1]')}==`;
    for (const text of [broken, padded, '', ' ']) await refuses(await sealed([text]), [text]);
  });

  test('a named disclosure in an array and a nameless one in an object', async () => {
    const named = encode('["salt","a",1]');
    const nameless = encode('["salt",1]');
    await refuses(await sealed([named], 'array'), [named]);
    await refuses(await sealed([nameless]), [nameless]);
  });

  test('a disclosure whose name is taken, by a clear member or another disclosure', async () => {
    const texts = [encode('["salt","a",1]'), encode('["other","a",2]')];
    await refuses({ a: 0, ...(await sealed([texts[0]!])) }, [texts[0]!]);
    await refuses(await sealed(texts), texts);
  });

  for (const [what, claims] of [
    ['"_sd" that is no list', { _sd: 'x' }],
    ['"_sd" of other things than texts', { _sd: [1] }],
    ['"..." that is no text', { list: [{ '...': 1 }] }],
    ['"..." beside another member', { list: [{ '...': 'x', a: 1 }] }],
  ] as const) {
    test(what, async () => {
      await refuses(claims, []);
    });
  }

  test('a chain of disclosures deeper than any reader can follow', async () => {
    const texts: string[] = [];
    let inner = '1';
    for (let depth = 0; depth < 5000; depth++) {
      const text = encode(`["salt","a",${inner}]`);
      texts.push(text);
      inner = `{"_sd":["${await disclosureDigest(text)}"]}`;
    }
    await refuses(JSON.parse(inner) as JsonObject, texts);
  });

  test('a name of the prototype only as the plain name that it is', async () => {
    const text = encode('["salt","__proto__",{"granted":true}]');
    const resolved = await resolveDisclosures(await sealed([text]), [text]);
    assert.deepEqual(Object.keys(resolved), ['__proto__']);
    assert.equal(Object.getPrototypeOf(resolved), Object.prototype);
    assert.equal(resolved['granted'], undefined);
  });
});
