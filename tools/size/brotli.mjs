import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes that a text takes on the wire, as a server compresses its files ahead of time. @param {string | Buffer} text */
export function brotliSize(text) {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
