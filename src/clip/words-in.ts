/** Letters and digits of scripts that put no spaces between words: each counts as a word of its own. */
const unspaced = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`;
const letter = String.raw`(?:(?!${unspaced})[\p{L}\p{M}\p{N}\u200c\u200d])`;
/** An apostrophe between letters is a part of the word. */
const word = new RegExp(`${letter}+(?:['’ʼ]${letter}+)*|${unspaced}\\p{M}*`, 'gu');

/** The words of a text, by their offsets, UTF-16 units. The same in every browser and for every language. */
export function wordsIn(text: string): { readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
