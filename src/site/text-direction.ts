/** Languages written from right to left in their usual script (Unicode CLDR), and scripts that are. */
const rightToLeft =
  /^(?:ar|arc|azb|bal|bgn|ckb|dv|fa|glk|ha-arab|he|iw|khw|ks|lrc|mzn|nqo|pnb|prs|ps|rhg|sd|skr|syr|ug|ur|yi)(?![^-])|-(?:adlm|arab|hebr|mand|nkoo|rohg|samr|syrc|thaa)(?![^-])/i;
const otherScript = /-(?:latn|cyrl|deva|grek)(?![^-])/i;

/** The direction of a text for the attribute `dir`, by its language (BCP 47); `auto` where that is empty. */
export function textDirection(language: string): 'rtl' | 'ltr' | 'auto' {
  if (!language) return 'auto';
  const tag = language.replaceAll('_', '-');
  return rightToLeft.test(tag) && !otherScript.test(tag) ? 'rtl' : 'ltr';
}
