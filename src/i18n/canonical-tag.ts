/**
 * Returns a tag in its canonical form of CLDR (`ukr` and `UK` are `uk`, `iw` is `he`). A tag that the runtime
 * cannot parse stays unchanged.
 */
export function canonicalTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return tag;
  }
}
