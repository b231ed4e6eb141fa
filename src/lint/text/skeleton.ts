/** The consonants of a word, doubles once: « partenaires », « parteners » and "partnrs" have the same. */
export function skeletonOf(word: string): string {
  let skeleton = '';
  for (const letter of word) {
    if ('aeiouyh'.includes(letter) || skeleton.endsWith(letter)) continue;
    skeleton += letter;
  }
  return skeleton;
}
