/**
 * Web Crypto for the domain that signs: the part that browsers, Node and workers share (W3C Web Cryptography).
 * Only what we call is declared; names and shapes are the standard's, so the DOM's types fit where they meet.
 */

type KeyUsage = 'sign' | 'verify';

interface CryptoKey {
  readonly algorithm: { readonly name: string };
  readonly extractable: boolean;
  readonly type: 'private' | 'public' | 'secret';
  readonly usages: KeyUsage[];
}

interface CryptoKeyPair {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

interface JsonWebKey {
  alg?: string;
  crv?: string;
  d?: string;
  ext?: boolean;
  k?: string;
  key_ops?: string[];
  kty?: string;
  use?: string;
  x?: string;
  y?: string;
}

type BufferSource = ArrayBuffer | ArrayBufferView<ArrayBuffer>;

interface Algorithm {
  name: string;
}
interface EcKeyParams extends Algorithm {
  namedCurve: string;
}
interface EcdsaParams extends Algorithm {
  hash: string;
}
interface HmacKeyParams extends Algorithm {
  hash: string;
}

interface SubtleCrypto {
  digest(algorithm: string, bytes: BufferSource): Promise<ArrayBuffer>;
  exportKey(format: 'jwk', key: CryptoKey): Promise<JsonWebKey>;
  exportKey(format: 'pkcs8' | 'raw' | 'spki', key: CryptoKey): Promise<ArrayBuffer>;
  generateKey(
    algorithm: Algorithm | EcKeyParams,
    extractable: boolean,
    usages: readonly KeyUsage[],
  ): Promise<CryptoKeyPair>;
  importKey(
    format: 'jwk',
    key: JsonWebKey,
    algorithm: Algorithm | EcKeyParams | HmacKeyParams,
    extractable: boolean,
    usages: readonly KeyUsage[],
  ): Promise<CryptoKey>;
  importKey(
    format: 'pkcs8' | 'raw' | 'spki',
    key: BufferSource,
    algorithm: Algorithm | EcKeyParams | HmacKeyParams,
    extractable: boolean,
    usages: readonly KeyUsage[],
  ): Promise<CryptoKey>;
  sign(algorithm: Algorithm | EcdsaParams, key: CryptoKey, bytes: BufferSource): Promise<ArrayBuffer>;
  verify(
    algorithm: Algorithm | EcdsaParams,
    key: CryptoKey,
    signature: BufferSource,
    bytes: BufferSource,
  ): Promise<boolean>;
}

declare const crypto: {
  readonly subtle: SubtleCrypto;
  getRandomValues(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>;
  randomUUID(): string;
};
