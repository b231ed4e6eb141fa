import { contentHash } from './content-hash.ts';

/**
 * The hash of a statement, with or without its disclosures: it covers the signed JWT alone, so that erasing
 * a disclosure breaks nothing.
 */
export function statementHash(statement: string): Promise<string> {
  return contentHash(statement.split('~', 1).join());
}
