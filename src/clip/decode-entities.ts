const marks = new Map([
  ['acute', '\u0301'],
  ['grave', '\u0300'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
  ['ring', '\u030a'],
  ['cedil', '\u0327'],
  ['caron', '\u030c'],
]);

/** Names of character references, each followed by its character. Each character is one UTF-16 unit. */
const named = new Map(
  'amp& lt< gt> quot" apos\' nbsp\u00a0 shy\u00ad lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ laquo« raquo» lsaquo‹ rsaquo› ndash– mdash— hellip… middot· bull• szlig\u00df aelig\u00e6 AElig\u00c6 oslash\u00f8 Oslash\u00d8 euro€ pound£ copy© reg® trade™ deg° iexcl¡ iquest¿'
    .split(' ')
    .map((entry) => [entry.slice(0, -1), entry.slice(-1)]),
);

/**
 * Replaces the character references of HTML: numeric ones, and the names that are common in European languages.
 * Other names stay unchanged.
 */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z])(acute|grave|circ|tilde|uml|ring|cedil|caron)|([a-z]{2,6}));/gi,
    (written, decimal, hex, letter, mark, name) => {
      if (letter) return marks.has(mark) ? (letter + marks.get(mark)).normalize() : written;
      return name ? (named.get(name) ?? written) : character(decimal ? Number(decimal) : parseInt(hex, 16));
    },
  );
}

/** Maps numbers of windows-1252 to their characters, and invalid code points to U+FFFD, as the HTML parser does. */
function character(code: number): string {
  if (code > 127 && code < 160) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  const isNone = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return isNone ? '\ufffd' : String.fromCodePoint(code);
}
