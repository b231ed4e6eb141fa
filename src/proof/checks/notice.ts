import type { WholeNotice } from '../../notice/model.ts';
import { noticeHash, partHash } from '../notice-hash.ts';
import type { OpenProof } from '../open-proof.ts';
import { failed, passed } from '../verdict.ts';
import type { Check } from '../verdict.ts';

/** Is the Notice, with all its parts, the one that the statement names? */
export async function checkNotice({ statement: { claims }, proof: { notice } }: OpenProof): Promise<Check> {
  const { form } = notice;
  if ((await noticeHash(notice)) !== claims.form.notice) return failed('notice', 'notice-hash-mismatch');
  if (!(await hasItsParts(notice))) return failed('notice', 'notice-part-mismatch');
  if (form.id !== claims.form.id || form.revision !== claims.form.revision)
    return failed('notice', 'form-mismatch');
  if (!form.locales.includes(claims.form.locale)) return failed('notice', 'form-mismatch');
  return passed('notice');
}

async function hasItsParts({ facts, texts, digests }: WholeNotice): Promise<boolean> {
  const locales = Object.keys(texts);
  if (locales.length !== Object.keys(digests.texts).length) return false;
  const hashes = await Promise.all([facts, ...Object.values(texts)].map(partHash));
  const expected = [digests.facts, ...locales.map((locale) => digests.texts[locale])];
  return hashes.every((hash, at) => hash === expected[at]);
}
