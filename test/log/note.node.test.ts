import assert from 'node:assert/strict';
import { generateKeyPairSync, sign } from 'node:crypto';
import type { webcrypto } from 'node:crypto';
import { describe, test } from 'node:test';
import { parseNote, parseVerifierKey, signNote, verifyNote, writeVerifierKey } from '../../src/log/index.ts';

/** The example of C2SP signed-note. */
const exampleKey = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';
const exampleText = 'This is an example message.\n';
const exampleLine =
  '— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n';
const exampleNote = `${exampleText}\n${exampleLine}`;

/** A signer whose key node:crypto holds, as a server may have it. */
async function makeSigner(name = 'consent.example.fr/log1') {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x!, 'base64url');
  const verifierKey = await writeVerifierKey(name, raw);
  return { verifierKey, sign: (bytes: Uint8Array) => new Uint8Array(sign(null, bytes, privateKey)) };
}

async function generateEd25519(): Promise<webcrypto.CryptoKeyPair> {
  return (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair;
}

describe('a verifier key', () => {
  test('is read and written as the example of C2SP signed-note', async () => {
    const key = await parseVerifierKey(exampleKey);
    assert.deepEqual([key.name, key.id, key.publicKey.length], ['example.com/foo', '530d903a', 32]);
    assert.equal(await writeVerifierKey(key.name, key.publicKey), exampleKey);
  });

  for (const [what, text] of [
    ['an id that is not its own', exampleKey.replace('530d903a', '530d903b')],
    ['an id in capitals', exampleKey.replace('530d903a', '530D903A')],
    ['another name', exampleKey.replace('foo', 'bar')],
    ['another type of signature', exampleKey.replace('+Aek', '+Auk')],
    ['a short key', exampleKey.slice(0, -4)],
    ['a name with a space', exampleKey.replace('.com', ' com')],
    ['no name', exampleKey.replace('example.com/foo', '')],
    ['something after it', `${exampleKey}\n`],
    ['nothing at all', ''],
  ] as const) {
    test(`is refused with ${what}`, async () => {
      await assert.rejects(parseVerifierKey(text), { code: 'KEY_INVALID' });
    });
  }

  test('is not written for a name that a line cannot hold, or a key that is not Ed25519', async () => {
    for (const name of ['', 'a b', 'a+b', 'a\nb', 'a\u00a0b']) {
      await assert.rejects(writeVerifierKey(name, new Uint8Array(32)), TypeError);
    }
    await assert.rejects(writeVerifierKey('a', new Uint8Array(33)), TypeError);
  });
});

describe('a note', () => {
  test('verifies as the example of C2SP signed-note', async () => {
    assert.equal(await verifyNote(exampleNote, exampleKey), exampleText);
  });

  test('is signed by a function over a key that stays elsewhere', async () => {
    const signer = await makeSigner();
    const note = await signNote('one\n\ntwo\n', signer);
    assert.equal(await verifyNote(note, signer.verifierKey), 'one\n\ntwo\n');
  });

  test('is signed by a WebCrypto key', async () => {
    const { publicKey, privateKey } = await generateEd25519();
    const raw = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
    const verifierKey = await writeVerifierKey('consent.example.fr/log1', raw);
    const note = await signNote('text\n', { verifierKey, sign: privateKey });
    assert.equal(await verifyNote(note, verifierKey), 'text\n');
  });

  test('passes over signatures of other keys, even of its own name or id', async () => {
    const ours = await makeSigner();
    const [other, namesake] = [await makeSigner('witness.example/w1'), await makeSigner()];
    const lineOf = (note: string) => note.slice(note.lastIndexOf('\n—') + 1);
    const note = await signNote('text\n', ours);
    const lines = [await signNote('text\n', other), await signNote('other\n', namesake)].map(lineOf);
    assert.equal(await verifyNote(`${note}${lines.join('')}`, ours.verifierKey), 'text\n');
    await assert.rejects(verifyNote(`text\n\n${lines.join('')}`, ours.verifierKey), {
      code: 'SIGNATURE_INVALID',
    });
  });

  test('is refused when one of two signatures by the key is wrong', async () => {
    const signer = await makeSigner();
    const note = await signNote('text\n', signer);
    const wrong = (await signNote('other\n', signer)).slice('other\n\n'.length);
    await assert.rejects(verifyNote(note + wrong, signer.verifierKey), { code: 'SIGNATURE_INVALID' });
  });

  test('is refused with another text', async () => {
    const note = exampleNote.replace('example message', 'exemplary message');
    await assert.rejects(verifyNote(note, exampleKey), { code: 'SIGNATURE_INVALID' });
  });

  for (const [what, note] of [
    ['no signature', `${exampleText}\n`],
    ['no empty line', `${exampleText}${exampleLine}`],
    ['no newline at its end', exampleNote.slice(0, -1)],
    ['a carriage return', exampleNote.replace('message.', 'message.\r')],
    ['a null character', exampleNote.replace('message.', 'message.\0')],
    ['half of a surrogate pair', exampleNote.replace('message.', 'message.\ud800')],
    ['a hyphen for the dash', exampleNote.replace('—', '-')],
    ['two spaces', exampleNote.replace('— ', '—  ')],
    ['a space after the signature', exampleNote.replace('aQM=', 'aQM= ')],
    ['a signature without padding', exampleNote.replace('aQM=', 'aQM')],
    ['a signature that ends with other bits', exampleNote.replace('aQM=', 'aQN=')],
    ['a plus sign in the name', exampleNote.replace('example.com/foo', 'example.com+foo')],
    ['a signature of nothing', `${exampleText}\n— example.com/foo Uw2QOg==\n`],
    ['a thousand signatures', `${exampleText}\n${exampleLine.repeat(1000)}`],
    ['nothing', ''],
  ] as const) {
    test(`is refused with ${what}`, () => {
      assert.throws(
        () => parseNote(note),
        ({ code }: { code?: string }) => code === 'PROOF_MALFORMED' || code === 'ENCODING_INVALID',
      );
    });
  }

  test('is not signed over a text that is not whole lines', async () => {
    const signer = await makeSigner();
    for (const text of ['', 'text', 'a\tb\n', 'a\r\n'])
      await assert.rejects(signNote(text, signer), TypeError);
  });
});
