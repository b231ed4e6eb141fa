import assert from 'node:assert/strict';
import type { webcrypto } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import * as jose from 'jose';
import { isSignedBy, parseJws } from '../../src/proof/jws.ts';
import { isPublicJwk } from '../../src/proof/public-jwk.ts';
import type { PublicJwk } from '../../src/proof/public-jwk.ts';
import { signJws, signWith } from '../../src/proof/sign-jws.ts';
import { suites } from '../../src/proof/suites.ts';
import { jwkThumbprint } from '../../src/proof/thumbprint.ts';

/** A published JWS and its key, one file per suite. */
interface Vector {
  readonly source: string;
  readonly key: PublicJwk;
  readonly compact: string;
  readonly claims: object;
}

function readVector(alg: string): Vector {
  return JSON.parse(readFileSync(new URL(`vectors/${alg}.json`, import.meta.url), 'utf8')) as Vector;
}

const rfc7515 = readVector('ES256');

async function makeKey(): Promise<{ jwk: PublicJwk; pair: webcrypto.CryptoKeyPair }> {
  const pair = await crypto.subtle.generateKey(suites.ES256.key, true, ['sign', 'verify']);
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  return { jwk: { kty: 'EC', crv: 'P-256', x, y }, pair };
}

const encode = (value: object | string): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

describe('a compact JWS', () => {
  for (const alg of Object.keys(suites)) {
    const { source, key, compact, claims } = readVector(alg);
    test(`of ${alg} verifies as ${source}`, async () => {
      const jws = parseJws(compact);
      assert.deepEqual([jws.header['alg'], jws.claims], [alg, claims]);
      assert.ok(await isSignedBy(jws, key));
    });
  }

  test('that we sign is accepted by jose', async () => {
    const { jwk, pair } = await makeKey();
    const compact = await signJws(
      { alg: 'ES256', typ: 'test' },
      { who: 'Zoë 🙂' },
      signWith(pair.privateKey),
    );
    const { payload, protectedHeader } = await jose.jwtVerify(
      compact,
      await jose.importJWK({ ...jwk }, 'ES256'),
    );
    assert.deepEqual([payload, protectedHeader], [{ who: 'Zoë 🙂' }, { alg: 'ES256', typ: 'test' }]);
  });

  test('that jose signs is accepted by us', async () => {
    const { jwk, pair } = await makeKey();
    const compact = await new jose.SignJWT({ who: 'Zoë 🙂' })
      .setProtectedHeader({ alg: 'ES256' })
      .sign(pair.privateKey);
    const jws = parseJws(compact);
    assert.ok(await isSignedBy(jws, jwk));
    assert.deepEqual(jws.claims, { who: 'Zoë 🙂' });
  });

  test('is refused under another key', async () => {
    assert.ok(!(await isSignedBy(parseJws(rfc7515.compact), (await makeKey()).jwk)));
  });

  test('is refused under a key whose point is not on the curve', async () => {
    const x = Buffer.alloc(32, 1).toString('base64url');
    assert.ok(!(await isSignedBy(parseJws(rfc7515.compact), { ...rfc7515.key, x })));
  });

  for (const alg of ['none', 'HS256', 'ES384', 'es256', 'constructor', '__proto__', 1, null, ['ES256']]) {
    test(`is refused with the algorithm ${JSON.stringify(alg)}, whatever the signature`, async () => {
      const { jwk, pair } = await makeKey();
      const compact = await signJws({ alg }, {}, signWith(pair.privateKey));
      assert.ok(!(await isSignedBy(parseJws(compact), jwk)));
    });
  }

  test('is refused with a signature of another length or form', async () => {
    const [header, claims, signature] = rfc7515.compact.split('.');
    const raw = Buffer.from(signature!, 'base64url');
    for (const wrong of [raw.subarray(1), Buffer.concat([raw, raw]), Buffer.alloc(64), Buffer.from([1])]) {
      const jws = parseJws([header, claims, wrong.toString('base64url')].join('.'));
      assert.ok(!(await isSignedBy(jws, rfc7515.key)));
    }
  });

  const [header = '', claims = '', signature = ''] = rfc7515.compact.split('.');
  for (const [what, compact] of [
    ['nothing', ''],
    ['two parts', `${header}.${claims}`],
    ['an empty part', `${header}..${signature}`],
    ['four parts', `${rfc7515.compact}.`],
    ['padding', `${header}=.${claims}.${signature}`],
    ['a newline at its end', `${rfc7515.compact}\n`],
    ['a header that is no object', `${encode('["ES256"]')}.${claims}.${signature}`],
    ['claims that are no object', `${header}.${encode('"joe"')}.${signature}`],
    ['claims that are no JSON', `${header}.${encode('joe')}.${signature}`],
    ['a claim that comes twice', `${header}.${encode('{"granted":true,"granted":false}')}.${signature}`],
    [
      'claims that are no UTF-8',
      `${header}.${Buffer.from([0x22, 0xff, 0x22]).toString('base64url')}.${signature}`,
    ],
  ] as const) {
    test(`is refused with ${what}`, () => {
      assert.throws(
        () => parseJws(compact),
        ({ code }: { code?: string }) => code === 'PROOF_MALFORMED' || code === 'ENCODING_INVALID',
      );
    });
  }
});

describe('suites', () => {
  test('are ES256 alone, and nothing inherited', () => {
    assert.deepEqual(Object.keys(suites), ['ES256']);
    assert.equal(Object.getPrototypeOf(suites), null);
  });
});

describe('a thumbprint', () => {
  test('is that of the example of RFC 7638 §3.1', async () => {
    const jwk = {
      kty: 'RSA',
      n:
        '0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMst' +
        'n64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbI' +
        'SD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw',
      e: 'AQAB',
    };
    assert.equal(await jwkThumbprint(jwk), 'NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs');
  });

  test('is the one that jose finds', async () => {
    const { jwk } = await makeKey();
    assert.equal(await jwkThumbprint(jwk), await jose.calculateJwkThumbprint({ ...jwk }));
  });
});

describe('a public JWK', () => {
  test('has four members, of the right length, with one spelling', () => {
    const { key } = rfc7515;
    assert.ok(isPublicJwk(key));
    const { x, ...rest } = key;
    for (const wrong of [
      rest,
      { ...key, d: x },
      { ...key, alg: 'ES256' },
      { ...key, crv: 'P-384' },
      { ...key, kty: 'RSA' },
      { ...key, x: x.slice(1) },
      { ...key, x: `${x}A` },
      { ...key, x: x.replace(/U$/, 'V') },
      { ...key, x: `${x.slice(0, 42)}=` },
    ]) {
      assert.ok(!isPublicJwk(wrong), JSON.stringify(wrong));
    }
  });
});
