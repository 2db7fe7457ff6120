const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
]);

/** HTML's text for what stands for characters in it: by number, and by the names that are written in codes. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi,
    (written, decimal?: string, hex?: string, name = '') =>
      decimal || hex
        ? character(parseInt(decimal ?? hex ?? '', decimal ? 10 : 16))
        : (named.get(name) ?? written),
  );
}

/** Numbers that stand for no character become U+FFFD, as in browsers. */
function character(code: number): string {
  const isNone = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return isNone ? '\ufffd' : String.fromCodePoint(code);
}
