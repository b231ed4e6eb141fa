import { ConsentFormError } from '../../../base/errors.ts';
import type { Acknowledgement } from '../../../delivery/send.ts';
import type { Notice } from '../../../notice/model.ts';
import { noticeHash } from '../../../proof/notice-hash.ts';
import { readReceipt } from '../../../proof/read-receipt.ts';
import type { ReceiptClaims } from '../../../proof/receipt.ts';
import { statementHash } from '../../../proof/statement-hash.ts';

/**
 * Verifies that a receipt is one for this statement, on this Notice, by the key that the Notice promised if it did.
 *
 * @throws {ConsentFormError} `RECEIPT_INVALID`, or the code of a receipt that can't be read or isn't signed.
 */
export async function readReceiptFor(
  { id, receipt }: Acknowledgement,
  statement: string,
  notice: Notice,
): Promise<ReceiptClaims> {
  const { claims, kid } = await readReceipt(receipt);
  const pin = notice.form.receiver?.key;
  const fits =
    claims.stmt === (await statementHash(statement)) &&
    claims.notice === (await noticeHash(notice)) &&
    claims.sub === `urn:uuid:${id}` &&
    (pin === undefined || pin === kid);
  if (fits) return claims;
  throw new ConsentFormError('RECEIPT_INVALID', 'the receipt is for another statement, or by another key');
}
