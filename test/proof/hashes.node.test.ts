import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { noticeCore, pageNotice } from '../../src/notice/parts.ts';
import { shownTexts } from '../../src/notice/shown-texts.ts';
import {
  contentHash,
  expectedTranscript,
  logEntry,
  noticeHash,
  statementHash,
  textHash,
  transcriptHash,
} from '../../src/proof/index.ts';
import { partHash } from '../../src/proof/notice-hash.ts';
import { exampleNames } from '../notice/read-example.ts';
import { date, makeNotice } from './make-proof.ts';

const plainHash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64url')}`;

describe('contentHash', () => {
  test('is SHA-256 of the bytes, base64url, as FIPS 180-4 finds it for "abc"', async () => {
    const abc = 'sha256-ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0';
    assert.equal(await contentHash('abc'), abc);
    assert.equal(await contentHash(new TextEncoder().encode('abc')), abc);
  });
});

describe('noticeHash', () => {
  for (const example of exampleNames) {
    test(`is the same for ${example} with and without its parts`, async () => {
      const notice = makeNotice(example);
      const hash = await noticeHash(notice);
      assert.equal(await noticeHash(pageNotice(notice, notice.form.locales.slice(0, 1))), hash);
      assert.equal(await noticeHash({ ...noticeCore(notice), texts: {} }), hash);
    });

    test(`finds for the parts of ${example} the digests that the compiler wrote without Web Crypto`, async () => {
      const { facts, texts, digests } = makeNotice(example);
      assert.equal(await partHash(facts), digests.facts);
      for (const [locale, part] of Object.entries(texts)) {
        assert.equal(await partHash(part), digests.texts[locale]);
      }
    });
  }
});

describe('textHash', () => {
  test('does not tell apart how a sentence is typeset', async () => {
    const hash = plainHash('Appelée à : Zoé');
    for (const text of [
      'Appelée à\u00a0: Zoé',
      ' Appelée\n  à : Zoé\t',
      'Appele\u0301e a\u0300\u202f: Zoe\u0301',
    ]) {
      assert.equal(await textHash(text), hash);
    }
  });

  test('tells apart what it says', async () => {
    for (const text of ['appelée à : Zoé', 'Appelée à: Zoé', 'Appelee a : Zoe']) {
      assert.notEqual(await textHash(text), await textHash('Appelée à : Zoé'));
    }
  });
});

describe('transcriptHash', () => {
  const transcript = {
    locale: 'fr',
    date,
    texts: [
      ['a', 'Un'],
      ['b', 'Deux'],
    ],
  } as const;

  test('is the hash of canonical JSON', async () => {
    const text = '{"date":"2026-11-25","locale":"fr","texts":[["a","Un"],["b","Deux"]]}';
    assert.equal(await transcriptHash(transcript), plainHash(text));
  });

  test('depends on every text, their order, the language and the day', async () => {
    const { texts } = transcript;
    const others = [
      { ...transcript, locale: 'en' },
      { ...transcript, date: '2026-11-26' },
      { ...transcript, texts: [texts[1], texts[0]] },
      { ...transcript, texts: [texts[0]] },
      { ...transcript, texts: [...texts, texts[0]] },
      { ...transcript, texts: [texts[0], ['b', 'Trois']] },
    ] as const;
    const hashes = await Promise.all([transcript, ...others].map(transcriptHash));
    assert.equal(new Set(hashes).size, hashes.length);
  });

  test('is what a Notice lets expect', async () => {
    const notice = makeNotice('kitchen');
    const texts = shownTexts(notice, 'en', date);
    assert.equal(
      await expectedTranscript(notice, 'en', date),
      await transcriptHash({ locale: 'en', date, texts }),
    );
  });
});

describe('statementHash and logEntry', () => {
  test('cover the signed JWT without disclosures, and the receipt', async () => {
    assert.equal(await statementHash('jwt~one~two~'), plainHash('jwt'));
    assert.equal(await statementHash('jwt~'), await statementHash('jwt'));
    assert.deepEqual([...(await logEntry('receipt'))], [...createHash('sha256').update('receipt').digest()]);
  });
});
