/** Characters of scripts without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\uff00-\uffef]/u;

/** The start of the block Thai. */
const firstThai = 0xe00;

/** Returns the separator of two consecutive texts: a space, or nothing within scripts without spaces. */
export function gapBetween(before: string, after: string): '' | ' ' {
  // Thai has the first letters of these scripts. A transcript has thousands of other gaps.
  if (before.charCodeAt(before.length - 1) < firstThai || after.charCodeAt(0) < firstThai)
    return before && after && ' ';
  const [last = '', first = ''] = [Array.from(before.slice(-2)).at(-1), Array.from(after.slice(0, 2))[0]];
  return !last || !first || (unspaced.test(last) && unspaced.test(first)) ? '' : ' ';
}
