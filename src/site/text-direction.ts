/** Languages with a right-to-left script by default (Unicode CLDR), and right-to-left scripts. */
const rightToLeft =
  /^(?:ar|arc|azb|bal|bgn|ckb|dv|fa|glk|ha-arab|he|iw|khw|ks|lrc|mzn|nqo|pnb|prs|ps|rhg|sd|skr|syr|ug|ur|yi)(?![^-])|-(?:adlm|arab|hebr|mand|nkoo|rohg|samr|syrc|thaa)(?![^-])/i;
const otherScript = /-(?:latn|cyrl|deva|grek)(?![^-])/i;

/** Returns the value of `dir` for text in a language (BCP 47). Returns `auto` without a language. */
export function textDirection(language: string): 'rtl' | 'ltr' | 'auto' {
  if (!language) return 'auto';
  const tag = language.replaceAll('_', '-');
  return rightToLeft.test(tag) && !otherScript.test(tag) ? 'rtl' : 'ltr';
}
