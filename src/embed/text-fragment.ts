/** The number of words at each end of a long quotation in the directive. */
const ends = 6;
/** The longest quotation that is written in full, in UTF-16 units. Browsers match it only within one block. */
const longest = 120;

/**
 * A text directive, `:~:text=…`, which makes a browser scroll to words of a page and mark them; empty without words.
 * `before` are the words before them in the same paragraph, where the words alone are found somewhere else first.
 * https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function textFragment(paragraphs: readonly string[], before = ''): string {
  const terms = fragmentTerms(paragraphs).map(encode);
  const prefix = before && `${encode(before.toWellFormed())}-,`;
  return terms.length ? `:~:text=${prefix}${terms.join()}` : '';
}

/**
 * The terms by which a directive names words: words of several paragraphs, or many, are named by their first and last
 * ones. Empty without words.
 */
export function fragmentTerms(paragraphs: readonly string[]): string[] {
  const words = paragraphs.flatMap((text) => text.toWellFormed().split(/\s+/).filter(Boolean));
  const whole = words.join(' ');
  const isOneBlock = paragraphs.filter((text) => text.trim()).length === 1;
  if (isOneBlock && whole.length <= longest) return whole ? [whole] : [];
  const half = Math.min(ends, Math.floor(words.length / 2));
  return half ? [words.slice(0, half).join(' '), words.slice(-half).join(' ')] : [];
}

/**
 * Returns the address of a page with a text directive. An address with a hash stays unchanged, because the page
 * uses the hash.
 */
export function atWords(address: string, paragraphs: readonly string[], before?: string): string {
  const fragment = textFragment(paragraphs, before);
  return fragment && !address.includes('#') ? `${address}#${fragment}` : address;
}

/**
 * Percent-encodes text. `-`, `,` and `&` are syntax of the directive; parentheses and quotes end links in Markdown
 * and plain text.
 */
const encode = (text: string) =>
  encodeURIComponent(text).replace(
    /[-!'()*~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
