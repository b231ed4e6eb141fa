import { table } from '../base/table.ts';

/** All that signing and verifying need to know of one `alg`. */
export interface Suite {
  /** The curve that a key of this suite names in its `crv`. */
  readonly crv: string;
  readonly key: EcKeyParams;
  readonly signature: EcdsaParams;
}

/** The signature suites of statements and receipts (RFC 7518 §3.4). Nothing outside this table is ever verified. */
export const suites = table({
  ES256: {
    crv: 'P-256',
    key: { name: 'ECDSA', namedCurve: 'P-256' },
    signature: { name: 'ECDSA', hash: 'SHA-256' },
  },
} satisfies Record<string, Suite>);
