import { growTree, hashLeaf, memoryNodes } from '../../src/log/index.ts';
import type { Hash, NodeReader } from '../../src/log/index.ts';

/** The entries of the reference tree of Certificate Transparency, hexadecimal. */
export const referenceEntries = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
] as const;

/** Its roots for the first 0 to 8 entries (RFC 6962 §2.1), as every implementation of it must find them. */
export const referenceRoots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
] as const;

/** Bytes from hexadecimal digits, and back. */
export const fromHex = (digits: string): Hash => Uint8Array.from(Buffer.from(digits, 'hex'));
export const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** Leaf hashes of the reference entries. */
export const referenceLeaves = (): Promise<Hash[]> =>
  Promise.all(referenceEntries.map((entry) => hashLeaf(fromHex(entry))));

/** Leaf hashes of `count` entries that differ. */
export const numberedLeaves = (count: number): Promise<Hash[]> =>
  Promise.all(Array.from({ length: count }, (_, at) => hashLeaf(Buffer.from(`entry ${at}`))));

/** A reader of the tree of these leaves, grown in one go. */
export async function treeOf(leaves: readonly Hash[]): Promise<NodeReader> {
  const nodes = memoryNodes();
  nodes.add(await growTree(0, leaves, nodes.read));
  return nodes.read;
}
