export { contentHash } from './content-hash.ts';
export { expectedChoices } from './expected-choices.ts';
export type { ExpectedChoice } from './expected-choices.ts';
export { expectedTranscript } from './expected-transcript.ts';
export { logEntry } from './log-entry.ts';
export { EVENT_TYPE, signEvent } from './log-event.ts';
export type { EventClaims, LogEvent } from './log-event.ts';
export { noticeHash } from './notice-hash.ts';
export { parseProof } from './parse-proof.ts';
export type { ProofSource } from './parse-proof.ts';
export { parseReceipt } from './parse-receipt.ts';
export type { ParsedReceipt } from './parse-receipt.ts';
export { parseStatement } from './parse-statement.ts';
export type { ParsedStatement } from './parse-statement.ts';
export { writeProof } from './proof.ts';
export type { Proof, ProofKeys } from './proof.ts';
export { isPublicJwk } from './public-jwk.ts';
export type { PublicJwk } from './public-jwk.ts';
export { readDisclosures } from './read-disclosures.ts';
export type { Disclosed } from './read-disclosures.ts';
export { readReceipt } from './read-receipt.ts';
export { readStatement } from './read-statement.ts';
export type { Statement } from './read-statement.ts';
export { RECEIPT_TYPE } from './receipt.ts';
export type { ReceiptChecks, ReceiptClaims } from './receipt.ts';
export { signJws, signWith } from './sign-jws.ts';
export type { Sign } from './sign-jws.ts';
export { signReceipt } from './sign-receipt.ts';
export type { ReceiptSigner } from './sign-receipt.ts';
export { signStatement } from './sign-statement.ts';
export type { StatementDraft } from './sign-statement.ts';
export { statementHash } from './statement-hash.ts';
export { STATEMENT_TYPE } from './statement.ts';
export type {
  ConsentEvent,
  SignedChoice,
  StatementClaims,
  StatementForm,
  StatementPage,
} from './statement.ts';
export { textHash } from './text-hash.ts';
export { jwkThumbprint } from './thumbprint.ts';
export { transcriptHash } from './transcript.ts';
export type { Transcript } from './transcript.ts';
export type { Trust } from './trust.ts';
export { checkIds } from './verdict.ts';
export type { Check, CheckCode, CheckId, Result, Verdict } from './verdict.ts';
export { verifyProof } from './verify-proof.ts';
