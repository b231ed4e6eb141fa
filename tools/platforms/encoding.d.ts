/**
 * UTF-8 for the domain: ECMAScript has no word for it, and every platform has these two (WHATWG Encoding §7).
 * Only what we call is declared, so that the DOM's library stays out of folders that must run anywhere.
 */

declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: ArrayBuffer | ArrayBufferView): string;
}
