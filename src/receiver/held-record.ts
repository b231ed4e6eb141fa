import type { Context } from 'hono';
import { checkHolderToken } from './holder-token.ts';
import type { Parts } from './parts.ts';
import type { StoredRecord } from './ports.ts';
import { Refusal } from './problem.ts';

/**
 * The record that a request names with `:id` and opens with its holder's token. The token is checked first: without
 * one, nobody learns which records exist.
 *
 * @throws {Refusal} `token-invalid` or `not-found`.
 */
export async function heldRecord(context: Context, { store, keys }: Parts): Promise<StoredRecord> {
  const id = context.req.param('id') ?? '';
  await checkHolderToken(keys.secret, id, context.req.header('authorization'));
  const record = await store.recordById(id);
  if (!record) throw new Refusal('not-found', 'the record is not here any more');
  return record;
}
