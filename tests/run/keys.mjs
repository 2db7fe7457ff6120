/** Keys that WebDriver encodes as private code points. All others are their own characters. */
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
 * Converts a key from its name in `KeyboardEvent.key` ("Tab", "k", " ") to the form of WebDriver.
 *
 * @param {string} key
 */
export function webDriverKey(key) {
  const known = CODE_POINTS[key];
  if (known) return known;
  if ([...key].length === 1) return key;
  throw new Error(`no such key here: ${key}`);
}

/** Converts a key to the name in puppeteer, for both of its protocols: " " becomes "Space". */
export function puppeteerKey(key) {
  return key === 'Space' ? ' ' : key;
}
