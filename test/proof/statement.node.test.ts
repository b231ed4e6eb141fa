import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as jose from 'jose';
import { choiceSentence } from '../../src/notice/choice-sentence.ts';
import { pageNotice } from '../../src/notice/parts.ts';
import {
  noticeHash,
  parseStatement,
  readStatement,
  signStatement,
  statementHash,
  textHash,
} from '../../src/proof/index.ts';
import { makeDisclosure } from '../../src/proof/disclosure.ts';
import type { StatementClaims } from '../../src/proof/index.ts';
import { date, forgeStatement, makeDraft, makeNotice, now } from './make-proof.ts';
import type { Forgery } from './make-proof.ts';

const notice = makeNotice('kitchen');

describe('signStatement', () => {
  test('signs what the person said, each value and each choice in a disclosure of its own', async () => {
    const granted = [notice.choices[1]!.id, notice.choices[3]!.id];
    const draft = await makeDraft(notice, { granted, contact: { name: 'Zoé', phone: '+33612345678' } });
    const statement = await readStatement(await signStatement(draft, now));
    assert.deepEqual({ ...statement.contact }, draft.contact);
    assert.deepEqual(statement.context, draft.context);
    assert.deepEqual(
      statement.choices.map(({ id, granted: isGranted }) => [id, isGranted]),
      notice.choices.map(({ id }) => [id, granted.includes(id)]),
    );
    for (const { id, text } of statement.choices) {
      assert.equal(text, await textHash(choiceSentence(notice, 'fr', id, date)));
    }
  });

  test('claims the Notice, the page, the challenge and the day, and no more', async () => {
    const { claims } = parseStatement(await signStatement(await makeDraft(notice), now));
    const { jti, iss, subject, choices, _sd: contexts, ...rest } = claims;
    const { _sd: contacts } = subject;
    assert.match(jti, /^[\da-f-]{36}$/);
    assert.match(iss, /^urn:ietf:params:oauth:jwk-thumbprint:sha-256:[\w-]{43}$/);
    assert.deepEqual(
      [contacts.length, choices.length, contexts.length],
      [notice.fields.length, notice.choices.length, 1],
    );
    const { transcript } = await makeDraft(notice);
    assert.deepEqual(rest, {
      v: 1,
      aud: notice.form.endpoint,
      iat: 1795600800,
      nonce: 'Y2hhbGxlbmdl',
      event: 'given',
      form: {
        id: 'devis-cuisine',
        revision: '2026-11-25',
        notice: await noticeHash(notice),
        locale: 'fr',
        ui: '0.1.0',
      },
      page: { origin: 'https://shop.example', path: '/devis' },
      shown: { transcript, date },
      _sd_alg: 'sha-256',
    });
  });

  test('shows in the signed JWT neither who the person is nor what she chose', async () => {
    const contact = { name: 'Zoé Martin', phone: '+33612345678', email: 'zoe@example.org' };
    const sign = async (granted: readonly string[]) => {
      const statement = await signStatement(await makeDraft(notice, { contact, granted }), now);
      const [, claims = ''] = parseStatement(statement).jwt.split('.');
      return Buffer.from(claims, 'base64url').toString();
    };
    const one = await sign([notice.choices[0]!.id]);
    const all = await sign(notice.choices.map(({ id }) => id));
    for (const value of Object.values(contact)) assert.ok(!one.includes(value));
    assert.equal(one.length, all.length);
  });

  test('hides with decoys which fields were left empty', async () => {
    const sign = async (contact: Record<string, string>) => {
      const { claims, disclosures } = parseStatement(
        await signStatement(await makeDraft(notice, { contact }), now),
      );
      const { _sd: digests } = claims.subject;
      return { digests, disclosures };
    };
    const empty = await sign({});
    const filled = await sign({ name: 'Zoé', phone: '+33612345678' });
    assert.equal(empty.digests.length, filled.digests.length);
    assert.equal(filled.disclosures.length - empty.disclosures.length, 2);
    assert.deepEqual(filled.digests, filled.digests.toSorted());
  });

  test('is a refusal when no box is ticked', async () => {
    const { claims, choices } = await readStatement(
      await signStatement(await makeDraft(notice, { granted: [] }), now),
    );
    assert.equal(claims.event, 'refused');
    assert.ok(choices.every(({ granted }) => !granted));
  });

  test('signs each time with another key', async () => {
    const draft = await makeDraft(notice);
    const keys = await Promise.all(
      [1, 2].map(async () => parseStatement(await signStatement(draft, now)).key.x),
    );
    assert.notEqual(keys[0], keys[1]);
  });

  test('needs of the Notice only the language that is shown', async () => {
    const draft = await makeDraft(pageNotice(notice, ['en']), { locale: 'en' });
    const { claims } = await readStatement(await signStatement(draft, now));
    assert.equal(claims.form.notice, await noticeHash(notice));
  });

  test('is accepted by jose under the key in its header', async () => {
    const { jwt, key, claims } = parseStatement(await signStatement(await makeDraft(notice), now));
    const { payload } = await jose.jwtVerify(jwt, await jose.importJWK({ ...key }, 'ES256'), {
      typ: 'consent-statement+sd-jwt',
      currentDate: now,
    });
    assert.deepEqual(payload, claims);
    assert.ok(claims.iss.endsWith(await jose.calculateJwkThumbprint({ ...key })));
  });

  test('refuses a choice, a field and a language that the Notice has not', async () => {
    const draft = await makeDraft(notice);
    await assert.rejects(signStatement({ ...draft, granted: ['offres.inconnue.phone'] }), /"granted"/);
    await assert.rejects(signStatement({ ...draft, contact: { iban: 'x' } }), /"contact"/);
    await assert.rejects(signStatement({ ...draft, locale: 'de' }), TypeError);
  });
});

describe('readStatement', () => {
  const signed = makeDraft(notice).then((draft) => signStatement(draft, now));

  test('reads a statement from which disclosures were erased', async () => {
    const [jwt, ...disclosures] = (await signed).split('~');
    const erased = await readStatement([jwt, ...disclosures.slice(notice.fields.length)].join('~'));
    assert.deepEqual({ ...erased.contact }, {});
    assert.equal(erased.choices.length, notice.choices.length);
    const bare = await readStatement(`${jwt}~`);
    assert.deepEqual([bare.choices, bare.context], [[], undefined]);
    assert.equal(bare.hash, await statementHash(await signed));
  });

  test('refuses a statement with another signature', async () => {
    const [jwt, ...disclosures] = (await signed).split('~');
    const other = (await signStatement(await makeDraft(notice), now)).split('~')[0]!;
    const mixed = [...jwt!.split('.').slice(0, 2), other.split('.')[2]].join('.');
    await assert.rejects(readStatement([mixed, ...disclosures].join('~')), { code: 'SIGNATURE_INVALID' });
  });

  test('refuses a disclosure of another statement', async () => {
    const other = (await signStatement(await makeDraft(notice), now)).split('~');
    const mixed = (await signed).split('~').with(1, other[1]!);
    await assert.rejects(readStatement(mixed.join('~')), { code: 'DISCLOSURE_INVALID' });
  });

  test('refuses a statement whose end is missing', async () => {
    await assert.rejects(readStatement((await signed).slice(0, -1)), { code: 'PROOF_MALFORMED' });
    await assert.rejects(readStatement((await signed).split('~')[0]!), { code: 'PROOF_MALFORMED' });
  });

  const forge = async (changes: Forgery, disclosures: readonly string[] = []): Promise<string> =>
    forgeStatement(
      `${(await signed).split('~')[0]}~${disclosures.map((text) => `${text}~`).join('')}`,
      changes,
    );

  test('reads what a forger signs as well as a page: only the receipt tells them apart', async () => {
    assert.equal((await readStatement(await forge({}))).claims.event, 'given');
  });

  test('refuses a key that is not the one that the claims name', async () => {
    const iss = (parseStatement(await signed).claims satisfies StatementClaims).iss;
    await assert.rejects(readStatement(await forge({ claims: { iss } })), { code: 'SIGNATURE_INVALID' });
  });

  for (const [what, changes] of Object.entries({
    'another type': { header: { typ: 'JWT' } },
    'the type of a receipt': { header: { typ: 'consent-receipt+jwt' } },
    'a critical extension': { header: { crit: ['exp'] } },
    'a key by URL': { header: { jku: 'https://attacker.example/keys' } },
    'the algorithm none': { header: { alg: 'none' } },
    'another version': { claims: { v: 2 } },
    'a claim that version 1 has not': { claims: { prev: 'x' } },
    'a fraction of a second': { claims: { iat: 1795600800.5 } },
    'a clear contact value': { claims: { subject: { _sd: [], phone: '+33612345678' } } },
    'a clear choice': { claims: { choices: [{ granted: true }] } },
    'another hash': { claims: { _sd_alg: 'sha-384' } },
    'an event that is none': { claims: { event: 'withdrawn' } },
    'a date that is none': { claims: { shown: { transcript: 'sha256-'.padEnd(50, 'A'), date: 'today' } } },
    'no page': { claims: { page: null } },
  })) {
    test(`refuses ${what}`, async () => {
      await assert.rejects(readStatement(await forge(changes)), { code: 'PROOF_MALFORMED' });
    });
  }

  for (const [what, name, value] of [
    ['a contact value that is no text', 'subject', 1],
    ['a claim that is disclosed where none may be', 'nonce2', 'x'],
    ['a context that is no object', 'context', 'x'],
  ] as const) {
    test(`refuses ${what}`, async () => {
      const { text, digest } = await makeDisclosure(name === 'subject' ? 'phone' : name, value);
      const place = name === 'subject' ? { subject: { _sd: [digest] } } : { _sd: [digest] };
      await assert.rejects(readStatement(await forge({ claims: place }, [text])), {
        code: 'DISCLOSURE_INVALID',
      });
    });
  }

  test('refuses a choice that lacks a member or has one too many', async () => {
    const { choices } = await readStatement(await signed);
    const { granted: _, ...silent } = choices[0]!;
    for (const choice of [silent, { ...choices[0]!, granted: 'yes' }, { ...choices[0]!, note: '' }]) {
      const { text, digest } = await makeDisclosure({ ...choice });
      const forged = await forge({ claims: { choices: [{ '...': digest }] } }, [text]);
      await assert.rejects(readStatement(forged), { code: 'DISCLOSURE_INVALID' });
    }
  });

  test('never quotes a value of the person', async () => {
    const { text } = await makeDisclosure('phone', '+33612345678');
    const broken = Buffer.from('["salt","phone",+33612345678]').toString('base64url');
    for (const disclosure of [text, broken]) {
      await assert.rejects(readStatement(await forge({}, [disclosure])), (error: Error) => {
        return !`${error.stack}${JSON.stringify(error)}${String((error.cause as Error | undefined)?.stack)}`.includes(
          '612345678',
        );
      });
    }
  });
});
