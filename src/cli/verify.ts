import { verifyProof } from '../proof/index.ts';
import type { Trust } from '../proof/index.ts';
import { toolPhrases } from './phrases.ts';
import { printVerdict, verdictPhrases } from './print-verdict.ts';
import { proofContents } from './proof-contents.ts';
import type { ProofContents } from './proof-contents.ts';
import { readSource } from './read-source.ts';
import { readTrust } from './read-trust.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** What `consent-form verify` is asked for. */
export interface VerifyOptions {
  /** The proof; `-` is standard input. */
  readonly file: string;
  /** File with the keys of the receivers that are trusted. Absent: those that the Notice announces. */
  readonly trust?: string | undefined;
  /** Whether to answer in JSON, for programs. */
  readonly json?: boolean | undefined;
  /** Whether to show the person's values. */
  readonly showContact?: boolean | undefined;
}

/**
 * `consent-form verify`: checks a proof, without network, and says what it says.
 *
 * Ends with 0 when every check passes, 1 when one fails or could not be made: what is not checked is not proven.
 * Ends with 2 when there is nothing to check or no keys in the trust file.
 */
export async function verifyCommand(options: VerifyOptions, terminal: Terminal): Promise<ExitCode> {
  const proof = await read(options.file, terminal);
  const trust = await trustOf(options, terminal);
  if (proof === undefined || !trust) return 2;
  const verdict = await verifyProof(proof, trust);
  const contents = verdict.result === 'fail' ? undefined : await contentsOf(proof, options);
  if (options.json) terminal.out(JSON.stringify({ file: options.file, ...verdict, contents }, undefined, 2));
  else printVerdict({ file: options.file, verdict, contents }, terminal);
  return verdict.result === 'pass' ? 0 : 1;
}

/** The text of a file, or nothing, once it was said why. */
async function read(file: string, { err, language }: Terminal): Promise<string | undefined> {
  const { text, fault } = await readSource(file);
  if (text !== undefined) return text;
  if (fault === 'binary') return ''; // a proof with a byte that is no UTF-8 was altered: that is a verdict
  err(toolPhrases(language)(`file.${fault}`, { file }));
  return undefined;
}

async function trustOf({ trust: file }: VerifyOptions, terminal: Terminal): Promise<Trust | undefined> {
  if (file === undefined) return {};
  const text = await read(file, terminal);
  if (text === undefined) return undefined;
  const receivers = await readTrust(text);
  if (receivers) return { receivers };
  terminal.err(verdictPhrases(terminal.language)('trust.invalid', { file }));
  return undefined;
}

/** What the proof says, without the person's values unless they were asked for. */
async function contentsOf(
  proof: string,
  { showContact = false }: VerifyOptions,
): Promise<ProofContents | undefined> {
  try {
    const contents = await proofContents(proof);
    const hidden = contents.contact.map(({ label }) => ({ label }));
    return showContact ? contents : { ...contents, contact: hidden };
  } catch {
    return undefined; // a Notice by a stranger may lack any text; the verdict stands without it
  }
}
