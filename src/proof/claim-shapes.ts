import { matching } from '../base/shape.ts';

/** `sha256-…` (`contentHash`). */
export const isContentHash = matching(/^sha256-[\w-]{43}$/);

/** The digest of a disclosure. */
export const isDigest = matching(/^[\w-]{43}$/);

/** A calendar day. */
export const isDate = matching(/^\d{4}-\d\d-\d\d$/);

/** A UUID in lower case (RFC 9562). */
export const isUuid = matching(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);

/** A UUID as a name (RFC 9562 §4). */
export const isUuidUrn = matching(/^urn:uuid:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);

/** A name that is a thumbprint of a key (RFC 9278). */
export const isThumbprintUri = matching(/^urn:ietf:params:oauth:jwk-thumbprint:sha-256:[\w-]{43}$/);
