/** A tag as CLDR spells it (`ukr` and `UK` are `uk`, `iw` is `he`); as it is where this runtime cannot read it. */
export function canonicalTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return tag;
  }
}
