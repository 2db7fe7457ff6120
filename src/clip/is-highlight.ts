/** Matches words before a tag that begins, or after one that ends: tags mark a part of the text. */
const partly = /(?:^|>)\s*[^<\s][^<]*<[a-z]|<\/[^>]*>\s*[^<\s]/i;

/**
 * Returns whether two texts of cues with the same words differ by the mark of a word. Speech recognition repeats a
 * sentence for each of its words, with a tag around the spoken one. Two speakers in two colours are no such case.
 */
export const isHighlight = (before: string, after: string): boolean =>
  before !== after && (partly.test(before) || partly.test(after));
