import { matching, objectOf, oneOf } from '../base/shape.ts';

/** A P-256 public key (RFC 7518 §6.2.1), with nothing else in it: no `d`, no `alg`, no key URL. */
export interface PublicJwk {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
}

// RFC 7518 §6.2.1.2: 32 bytes as 43 characters. The last one has two unused bits, zero, or one key had four spellings.
const isCoordinate = matching(/^[\w-]{42}[AEIMQUYcgkosw048]$/);

/** Whether a value is a public key of this profile. Whether its point is on the curve shows when it is used. */
export const isPublicJwk = objectOf({
  kty: oneOf('EC'),
  crv: oneOf('P-256'),
  x: isCoordinate,
  y: isCoordinate,
});
