import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createPublicKey } from 'node:crypto';
import type { JsonWebKey } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { parseNote, parseTlogProof, parseVerifierKey } from '../../src/log/index.ts';
import { parseStatement } from '../../src/proof/index.ts';
import { parseJws } from '../../src/proof/jws.ts';
import { makeProof } from '../proof/make-proof.ts';

/** `npm run test:opinions`: what OpenSSL thinks of our signatures. Without it these tests fail. */

const run = promisify(execFile);
let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'consent-form-openssl-'));
  await run('openssl', ['version']).catch((cause: unknown) => {
    throw new Error('OpenSSL is missing: apt-get install openssl', { cause });
  });
});
after(() => rm(folder, { recursive: true }));

interface Signed {
  readonly key: JsonWebKey;
  readonly bytes: Uint8Array;
  readonly signature: Uint8Array;
}

/** What OpenSSL says of a signature: `dgst` for ES256, `pkeyutl` for Ed25519, which hashes by itself. */
async function askOpenssl({ key, bytes, signature }: Signed): Promise<boolean> {
  const [pem, text, sig] = ['key.pem', 'text', 'signature'].map((name) => join(folder, name));
  await writeFile(pem!, createPublicKey({ key, format: 'jwk' }).export({ type: 'spki', format: 'pem' }));
  await writeFile(text!, bytes);
  await writeFile(sig!, signature);
  const ask =
    key.kty === 'EC'
      ? ['dgst', '-sha256', '-verify', pem!, '-signature', sig!, text!]
      : ['pkeyutl', '-verify', '-pubin', '-inkey', pem!, '-rawin', '-in', text!, '-sigfile', sig!];
  return run('openssl', ask).then(
    () => true,
    () => false,
  );
}

/** ES256 writes r and s one after the other, 32 bytes each; OpenSSL takes them as DER. */
function toDer(signature: Uint8Array): Uint8Array {
  const numbers = [signature.subarray(0, 32), signature.subarray(32)].map((number) => {
    const start = number.findIndex((byte) => byte > 0);
    const trimmed = [...number.subarray(start)];
    const positive = trimmed[0]! > 127 ? [0, ...trimmed] : trimmed;
    return [2, positive.length, ...positive];
  });
  return Uint8Array.from([48, numbers.flat().length, ...numbers.flat()]);
}

/** A signature is accepted, and refused once a bit of what it covers is another. */
async function assertAccepted(signed: Signed): Promise<void> {
  assert.ok(await askOpenssl(signed));
  const bytes = Uint8Array.from(signed.bytes);
  bytes[5]! ^= 1;
  assert.ok(!(await askOpenssl({ ...signed, bytes })));
}

describe('OpenSSL', () => {
  test('verifies the signatures of a statement and of a receipt', async () => {
    const { statement, receipt, keys } = await makeProof();
    const parsed = parseStatement(statement);
    for (const [key, jws] of [
      [parsed.key, parsed.jws],
      [keys.receiver, parseJws(receipt)],
    ] as const) {
      await assertAccepted({
        key: { ...key },
        bytes: Buffer.from(jws.signed),
        signature: toDer(jws.signature),
      });
    }
  });

  test('verifies the signature of a checkpoint', async () => {
    const { inclusion, keys } = await makeProof();
    const { text, signatures } = parseNote(parseTlogProof(inclusion).checkpoint);
    const { publicKey } = await parseVerifierKey(keys.log);
    const x = Buffer.from(publicKey).toString('base64url');
    const key = { kty: 'OKP', crv: 'Ed25519', x };
    await assertAccepted({ key, bytes: Buffer.from(text), signature: signatures[0]!.signature });
  });
});
