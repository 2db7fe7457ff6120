/**
 * RFC 5646, section 2.1: language, script, region, variants, extensions, private use; then the grandfathered tags
 * of section 2.2.8. No language subtag with four or more letters is registered.
 */
const pattern =
  /^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?|x(?:-[a-z\d]{1,8})+|i-[a-z]{3,8}|en-gb-oed|sgn-(?:be-fr|be-nl|ch-de))$/i;

/** A repeated variant, and a repeated singleton of an extension. Both make a tag invalid. */
const repeatedVariant = /-(\w{4,})(?=-)(?:-\w+)*?-\1(?!\w)/i;
const repeatedLetter = /-(\w)-.*-\1-/i;

/** The longest tag in characters. The longest tags in use have 35 (RFC 5646, section 4.4.1). */
const longest = 100;

/**
 * Parses a BCP 47 language tag. `_` becomes `-` (`pt_BR` is `pt-BR`), and the case stays unchanged. Returns
 * undefined for other text. The function does not check that the subtags are registered.
 */
export function parseLanguageTag(text: string): string | undefined {
  const tag = text.trim().replaceAll('_', '-');
  const before = tag.replace(/-x-.*/i, '');
  const plain = before.replace(/-\w-.*/, '');
  const isTag = tag.length <= longest && pattern.test(tag);
  return isTag && !repeatedLetter.test(before) && !repeatedVariant.test(plain) ? tag : undefined;
}
