/** Makes a table of names, each followed by its character, which is one UTF-16 unit. */
const table = (entries: string) =>
  new Map(entries.split(' ').map((entry) => [entry.slice(0, -1), entry.slice(-1)]));

/** Combining marks. In a name, a letter stands before them. */
const marks = table(
  'acute\u0301 grave\u0300 circ\u0302 tilde\u0303 uml\u0308 ring\u030a cedil\u0327 caron\u030c',
);

const named = table(
  'amp& lt< gt> quot" apos\' nbsp\u00a0 shy\u00ad lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ laquo« raquo» lsaquo‹ rsaquo› ndash– mdash— hellip… middot· bull• szlig\u00df aelig\u00e6 AElig\u00c6 oslash\u00f8 Oslash\u00d8 euro€ pound£ copy© reg® trade™ deg° iexcl¡ iquest¿',
);

/**
 * Replaces the character references of HTML: numeric ones, and the names that are common in European languages.
 * Other names stay unchanged.
 */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(x?)([\da-f]{1,7})|([a-z]{2,6}));/gi, (written, hex, digits, name) => {
    if (digits) return character(parseInt(digits, hex ? 16 : 10));
    const mark = marks.get(name.slice(1));
    return named.get(name) ?? (mark ? (name[0] + mark).normalize() : written);
  });
}

/** Maps numbers of windows-1252 to their characters, and invalid code points to U+FFFD, as the HTML parser does. */
function character(code: number): string {
  if (code > 127 && code < 160) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  const isNone = !code || code > 0x10ffff || code >> 11 === 27; // 27: surrogates, 0xd800 to 0xdfff
  return isNone ? '\ufffd' : String.fromCodePoint(code);
}
