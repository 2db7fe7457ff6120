/** RFC 5646, section 2.1. No language subtag of four letters and more is registered. */
const pattern = new RegExp(
  `^(?:${[
    '[a-z]{2,3}(?:-[a-z]{3}){0,3}', // language and extended languages
    '(?:-[a-z]{4})?', // script
    '(?:-(?:[a-z]{2}|\\d{3}))?', // region
    '(?:-(?:[a-z\\d]{5,8}|\\d[a-z\\d]{3}))*', // variants
    '(?:-[a-wyz\\d](?:-[a-z\\d]{2,8})+)*', // extensions
    '(?:-x(?:-[a-z\\d]{1,8})+)?', // private use
  ].join('')}|x(?:-[a-z\\d]{1,8})+)$`,
  'i',
);

/** RFC 5646, section 2.2.8: tags from before the grammar, which it does not cover. */
const irregular =
  /^(?:en-gb-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-(?:be-fr|be-nl|ch-de))$/i;

/** Characters; the longest tags in use have 35 (RFC 5646, section 4.4.1). */
const longest = 100;

/**
 * A BCP 47 language tag, as it is given, with `-` for `_` (`pt_BR` is `pt-BR`); undefined for what is none. Whether its
 * subtags are registered is not checked.
 */
export function parseLanguageTag(text: string): string | undefined {
  const tag = text.trim().replaceAll('_', '-');
  if (tag.length > longest) return undefined;
  return irregular.test(tag) || (pattern.test(tag) && !repeats(tag.toLowerCase())) ? tag : undefined;
}

/** Whether a variant or the letter of an extension comes twice. */
function repeats(tag: string): boolean {
  const [before = ''] = tag.split(/(?:^|-)x-/, 1);
  const subtags = before.split('-');
  const letters = subtags.filter((subtag) => subtag.length === 1);
  const extended = subtags.findIndex((subtag) => subtag.length === 1);
  const variants = subtags
    .slice(1, extended < 0 ? undefined : extended)
    .filter((subtag) => subtag.length > 3);
  return [letters, variants].some((list) => new Set(list).size < list.length);
}
