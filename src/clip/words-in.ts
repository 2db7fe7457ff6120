/** Letters and digits of scripts without spaces between words. Each counts as a word. */
const unspaced = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`;
const letter = String.raw`(?:(?!${unspaced})[\p{L}\p{M}\p{N}\u200c\u200d])`;
/** A word. An apostrophe between letters belongs to it. */
const word = new RegExp(
  `${letter}+(?:(?:['’ʼ]|(?<=\\p{N})[.,](?=\\p{N}))${letter}+)*|${unspaced}\\p{M}*`,
  'gu',
);

/** Returns the words of a text as offsets in UTF-16 units. The result does not depend on browser or language. */
export function wordsIn(text: string): { readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
