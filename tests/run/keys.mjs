/** Keys that WebDriver writes as a private code point; all others stand for themselves. */
const CODE_POINTS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/**
 * A key by its name in `KeyboardEvent.key` ("Tab", "k", " ") as WebDriver wants it.
 *
 * @param {string} key
 */
export function webDriverKey(key) {
  const known = CODE_POINTS[key];
  if (known) return known;
  if ([...key].length === 1) return key;
  throw new Error(`no such key here: ${key}`);
}

/** The same key as puppeteer names it in both of its protocols: "Space" is taken for " " too. */
export function puppeteerKey(key) {
  return key === 'Space' ? ' ' : key;
}
