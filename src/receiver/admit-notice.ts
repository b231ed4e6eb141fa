import { canonicalize } from '../base/canonical.ts';
import type { Json } from '../base/canonical.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import { isRecord } from '../base/shape.ts';
import { compileLawfulNotice } from '../lint/compile-lawful.ts';
import type { NoticeForm, ReceiverPins, WholeNotice } from '../notice/index.ts';
import { isWholeNotice } from '../proof/notice-shape.ts';

/** Who judges. */
export interface Judge {
  readonly pins: ReceiverPins;
  /** Whether a Notice was registered before, by whatever version, with the same parts to the byte. */
  isRegistered(notice: WholeNotice): Promise<boolean>;
}

/** A warning is for whoever builds the site; only what is unlawful is refused here. */
const ERRORS_ONLY = { strict: false };

/** What a file is worth: the Notices that it stands for, or why it stands for none. */
export type Admission =
  | { readonly notices: readonly WholeNotice[] }
  | { readonly reason: string; readonly diagnostics: readonly Diagnostic[] };

/**
 * Judges a file by the receiver's own compiler and linter; what the file says of itself does not count.
 *
 * A configuration stands for the Notice that a build makes of it. Where it pins no keys, it also stands for the Notice
 * that pins this receiver's, so that a site may pin them in its build or not. A compiled Notice must be, to the byte,
 * what this version makes of its facts, or what it made of them when the Notice was registered.
 */
export async function admitNotice(text: string, judge: Judge): Promise<Admission> {
  const json = parse(text);
  if (isRecord(json) && json['type'] === 'consent-notice') return admitCompiled(json, judge);
  const asWritten = compileLawfulNotice(text, ERRORS_ONLY);
  if (!asWritten.notice) return unlawful(asWritten.diagnostics);
  const { form } = asWritten.notice;
  const reason = foreignReason(form, judge);
  if (reason) return refused(reason);
  if (form.receiver) return { notices: [asWritten.notice] };
  const { notice: pinned } = compileLawfulNotice(text, { ...ERRORS_ONLY, receiver: judge.pins });
  return { notices: pinned ? [asWritten.notice, pinned] : [asWritten.notice] };
}

/** @param json says of itself that it is a compiled Notice. */
async function admitCompiled(json: unknown, judge: Judge): Promise<Admission> {
  if (!isWholeNotice(json))
    return refused('it is no whole Notice: facts, texts or digests are missing or malformed');
  const { notice, diagnostics } = compileLawfulNotice(JSON.stringify(json.facts), ERRORS_ONLY);
  if (!notice) return unlawful(diagnostics);
  const reason = foreignReason(notice.form, judge);
  if (reason) return refused(reason);
  if (canonicalText(json) === canonicalText(notice)) return { notices: [notice] };
  if (await judge.isRegistered(json)) return { notices: [json] };
  return refused(`it is not what ${notice.by} makes of its facts: build it again with that version`);
}

/** Whoever signs a Notice is promised a receipt by the keys that it pins. Where it is sent, the page may decide. */
function foreignReason({ receiver }: NoticeForm, { pins }: Judge): string | undefined {
  if (!receiver || (receiver.key === pins.key && receiver.log === pins.log)) return undefined;
  return 'its "receiver" pins the keys of another receiver';
}

function unlawful(diagnostics: readonly Diagnostic[]): Admission {
  return { reason: 'it is unlawful', diagnostics };
}

function refused(reason: string): Admission {
  return { reason, diagnostics: [] };
}

/** What the text holds, if it is JSON; the linter tells what is wrong with a text that is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function canonicalText(value: object): string {
  return canonicalize(value as Json);
}
