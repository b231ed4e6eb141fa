import assert from 'node:assert/strict';
import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, test } from 'node:test';
import {
  hashLeaf,
  hashRoot,
  makeTlogProof,
  parseCheckpoint,
  parseTlogProof,
  signNote,
  verifyCheckpoint,
  verifyTlogProof,
  writeCheckpoint,
  writeTlogProof,
  writeVerifierKey,
} from '../../src/log/index.ts';
import type { NoteSigner } from '../../src/log/index.ts';
import { fromHex, referenceEntries, referenceRoots, treeOf } from './reference-tree.ts';

const origin = 'consent.example.fr/log1';
const root = fromHex(referenceRoots[8]);

async function makeSigner(name = origin): Promise<NoteSigner> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x!, 'base64url');
  const verifierKey = await writeVerifierKey(name, raw);
  return { verifierKey, sign: (bytes: Uint8Array) => new Uint8Array(sign(null, bytes, privateKey)) };
}

/** The reference tree as a log that signs, and the proof of its entry 5. */
async function makeLog() {
  const signer = await makeSigner();
  const entries = referenceEntries.map(fromHex);
  const read = await treeOf(await Promise.all(entries.map(hashLeaf)));
  const checkpoint = await signNote(
    writeCheckpoint({ origin, size: 8, root: await hashRoot(8, read) }),
    signer,
  );
  return { signer, entries, read, checkpoint, proof: await makeTlogProof(5, checkpoint, read) };
}

const isMalformed = ({ code }: { code?: string }): boolean =>
  code === 'PROOF_MALFORMED' || code === 'ENCODING_INVALID';

describe('a checkpoint', () => {
  test('is three lines, as C2SP tlog-checkpoint says', () => {
    const text = writeCheckpoint({ origin, size: 8, root });
    assert.equal(text, 'consent.example.fr/log1\n8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n');
    assert.deepEqual(parseCheckpoint(text), { origin, size: 8, root });
  });

  const hash = 'XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=';
  for (const text of [
    '',
    `${origin}\n8\n${hash}`,
    `\n8\n${hash}\n`,
    `${origin}\n08\n${hash}\n`,
    `${origin}\n+8\n${hash}\n`,
    `${origin}\n8.0\n${hash}\n`,
    `${origin}\n8e0\n${hash}\n`,
    `${origin}\n-8\n${hash}\n`,
    `${origin}\n9007199254740992\n${hash}\n`,
    `${origin}\n8\n${hash.slice(4)}\n`,
    `${origin}\n8\n${hash.replace('yg=', 'yh=')}\n`,
    `${origin}\n8\n${hash}\nextension\n`,
    `${origin}\n8\n${hash}\n\n`,
  ]) {
    test(`is refused as ${JSON.stringify(text)}`, () => {
      assert.throws(() => parseCheckpoint(text), isMalformed);
    });
  }

  test('is refused when its key is that of another log', async () => {
    const signer = await makeSigner('consent.example.fr/log2');
    const note = await signNote(writeCheckpoint({ origin, size: 8, root }), signer);
    await assert.rejects(verifyCheckpoint(note, signer.verifierKey), { code: 'SIGNATURE_INVALID' });
  });
});

describe('a tlog-proof', () => {
  test('proves an entry under the key of its log', async () => {
    const { signer, entries, proof } = await makeLog();
    const checkpoint = await verifyTlogProof(proof, entries[5]!, signer.verifierKey);
    assert.deepEqual(checkpoint, { origin, size: 8, root });
  });

  test('is laid out as C2SP tlog-proof says', async () => {
    const { proof, checkpoint } = await makeLog();
    assert.equal(
      proof,
      'c2sp.org/tlog-proof@v1\nindex 5\n' +
        'vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=\n' +
        'yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=\n' +
        '037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=\n' +
        `\n${checkpoint}`,
    );
    assert.equal(writeTlogProof(parseTlogProof(proof)), proof);
  });

  test('is refused for another entry, another index and another log', async () => {
    const { signer, entries, proof } = await makeLog();
    const key = signer.verifierKey;
    await assert.rejects(verifyTlogProof(proof, entries[4]!, key), { code: 'LOG_INCONSISTENT' });
    const moved = proof.replace('index 5', 'index 4');
    await assert.rejects(verifyTlogProof(moved, entries[5]!, key), { code: 'LOG_INCONSISTENT' });
    const other = await makeSigner();
    await assert.rejects(verifyTlogProof(proof, entries[5]!, other.verifierKey), {
      code: 'SIGNATURE_INVALID',
    });
  });

  const changes: Record<string, (proof: string) => string> = {
    'another version': (proof) => proof.replace('@v1', '@v2'),
    'unsigned extra': (proof) => proof.replace('index', 'extra aGVsbG8=\nindex'),
    'an index with a zero in front': (proof) => proof.replace('index 5', 'index 05'),
    'no index': (proof) => proof.replace('index 5\n', ''),
    'a hash of 31 bytes': (proof) => proof.replace(/vBoG.*\n/, `${Buffer.alloc(31).toString('base64')}\n`),
    'a hash in base64url': (proof) => proof.replace('1/8G', '1_8G'),
    'a path of 54 hashes': (proof) =>
      proof.replace('\n\n', `\n${`${Buffer.alloc(32).toString('base64')}\n`.repeat(51)}\n`),
    'line ends of another system': (proof) => proof.replaceAll('\n', '\r\n'),
    'nothing after the path': (proof) => proof.slice(0, proof.indexOf('\n\n')),
  };
  for (const [what, change] of Object.entries(changes)) {
    test(`is refused with ${what}`, async () => {
      const { signer, entries, proof } = await makeLog();
      assert.notEqual(change(proof), proof);
      await assert.rejects(verifyTlogProof(change(proof), entries[5]!, signer.verifierKey), isMalformed);
    });
  }

  test('is not made for an entry that the checkpoint does not cover', async () => {
    const { checkpoint, read } = await makeLog();
    await assert.rejects(makeTlogProof(8, checkpoint, read), TypeError);
  });
});
