import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as jose from 'jose';
import { jwkThumbprint, readReceipt, signJws, signReceipt } from '../../src/proof/index.ts';
import type { ReceiptClaims } from '../../src/proof/index.ts';
import { makeReceiver } from './make-proof.ts';

const hash = `sha256-${'A'.repeat(43)}`;

const claims: ReceiptClaims = {
  v: 1,
  iss: 'https://preuves.example',
  sub: 'urn:uuid:6e3c23ad-6f0c-4d5f-9d58-3f3a5b8f6a10',
  iat: 1_795_600_803,
  event: 'given',
  stmt: hash,
  notice: hash,
  notice_idx: 0,
  checks: { sig: true, nonce: 'fresh', origin: 'match', transcript: 'match' },
  assurance: 'none',
  ret: 1_890_208_803,
  log: { origin: 'preuves.example/log1', mmd: 60 },
};

describe('a receipt', () => {
  test('says what was signed, and by which key', async () => {
    const { signer, pins } = await makeReceiver();
    const receipt = await readReceipt(await signReceipt(claims, signer));
    assert.deepEqual(receipt.claims, claims);
    assert.deepEqual(receipt.key, signer.publicKey);
    assert.equal(receipt.kid, pins.key);
  });

  test('is accepted by jose', async () => {
    const { signer } = await makeReceiver();
    const key = await jose.importJWK({ ...signer.publicKey }, 'ES256');
    const receipt = await signReceipt(claims, signer);
    const { payload } = await jose.jwtVerify(receipt, key, {
      typ: 'consent-receipt+jwt',
      issuer: claims.iss,
    });
    assert.deepEqual(payload, claims);
  });

  test('carries nothing of the signer but the public key', async () => {
    const { signer } = await makeReceiver();
    const publicKey = { ...signer.publicKey, d: 'secret' };
    const [header = ''] = (await signReceipt(claims, { ...signer, publicKey })).split('.');
    assert.ok(!Buffer.from(header, 'base64url').toString().includes('secret'));
  });

  test('is refused when another key signed it, or it names another key', async () => {
    const [one, other] = [await makeReceiver(), await makeReceiver()];
    const mixed = await signReceipt(claims, { ...one.signer, publicKey: other.signer.publicKey });
    await assert.rejects(readReceipt(mixed), { code: 'SIGNATURE_INVALID' });
    const header = {
      alg: 'ES256',
      typ: 'consent-receipt+jwt',
      kid: other.pins.key,
      jwk: one.signer.publicKey,
    };
    const misnamed = await signJws(header, claims, one.signer.sign);
    await assert.rejects(readReceipt(misnamed), { code: 'SIGNATURE_INVALID' });
  });

  for (const [what, header, changes] of [
    ['the type of a statement', { typ: 'consent-statement+sd-jwt' }, {}],
    ['a critical extension', { crit: ['x'] }, {}],
    ['another version', {}, { v: 2 }],
    ['a check that failed', {}, { checks: { ...claims.checks, transcript: 'mismatch' } }],
    ['a claim that version 1 has not', {}, { admin: true }],
    ['a hash that is none', {}, { stmt: 'sha256-x' }],
    ['an id that is none', {}, { sub: 'urn:uuid:1' }],
    ['a time that is none', {}, { iat: '2026' }],
  ] as const) {
    test(`is refused with ${what}`, async () => {
      const { signer } = await makeReceiver();
      const { publicKey: jwk, sign } = signer;
      const common = { alg: 'ES256', typ: 'consent-receipt+jwt', kid: await jwkThumbprint(jwk), jwk };
      const receipt = await signJws({ ...common, ...header }, { ...claims, ...changes }, sign);
      await assert.rejects(readReceipt(receipt), { code: 'PROOF_MALFORMED' });
    });
  }
});
