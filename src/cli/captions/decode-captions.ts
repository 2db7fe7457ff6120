/** A decoded text with its encoding. */
export interface DecodedText {
  /** Lines end with `\n`; there is no byte order mark. */
  readonly text: string;
  /** A label of the Encoding Standard. */
  readonly encoding: string;
}

/** The most common legacy encodings by language. */
const legacy: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['uk', 'ru', 'be', 'bg', 'mk', 'sr', 'kk'].map((tag) => [tag, 'windows-1251'])),
  ...Object.fromEntries(
    ['pl', 'cs', 'sk', 'hu', 'sl', 'hr', 'bs', 'ro', 'sq'].map((tag) => [tag, 'windows-1250']),
  ),
  ...{ el: 'windows-1253', tr: 'windows-1254', az: 'windows-1254', he: 'windows-1255', yi: 'windows-1255' },
  ...{ ar: 'windows-1256', fa: 'windows-1256', ur: 'windows-1256', lt: 'windows-1257', lv: 'windows-1257' },
  ...{
    et: 'windows-1257',
    vi: 'windows-1258',
    th: 'windows-874',
    ja: 'shift_jis',
    ko: 'euc-kr',
    zh: 'gb18030',
    ...{ 'zh-hant': 'big5', 'zh-tw': 'big5', 'zh-hk': 'big5', 'zh-mo': 'big5', 'sr-latn': 'windows-1250' },
  },
};

/**
 * Decodes a caption file. The encoding follows from the byte order mark; else it is UTF-16 if every second byte is
 * zero, UTF-8 if nearly all bytes are valid, or a legacy encoding of the language. `language` is a BCP 47 tag, if known.
 */
export function decodeCaptions(bytes: Uint8Array, language?: string): DecodedText {
  const encoding = unicodeOf(bytes) ?? legacyOf(bytes, language);
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: text.replace(/\r\r?\n|\r/g, '\n').replaceAll('\0', '\ufffd'), encoding };
}

function unicodeOf(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 400);
  const zeros = (odd: number) => head.filter((byte, i) => i % 2 === odd && byte === 0).length;
  // Times and line ends of captions are ASCII in every language.
  if (zeros(1) > head.length / 8 && zeros(0) === 0) return 'utf-16le';
  if (zeros(0) > head.length / 8 && zeros(1) === 0) return 'utf-16be';
  // Some damaged bytes, as after a cut or a careless merge, make no legacy encoding.
  const text = new TextDecoder().decode(bytes);
  const damaged = text.match(/\ufffd/g)?.length ?? 0;
  const others = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return damaged * 4 <= others ? 'utf-8' : undefined;
}

function legacyOf(bytes: Uint8Array, language = ''): string {
  const [primary = '', next = ''] = language.toLowerCase().split('-');
  const known = legacy[`${primary}-${next}`] ?? legacy[primary];
  if (known && known !== 'windows-1251') return known;
  return known || isCyrillic(bytes) ? cyrillicOf(bytes) : 'windows-1252';
}

/**
 * Returns whether a text is Cyrillic. Most letters of Cyrillic text are not ASCII, in contrast to French or German.
 */
function isCyrillic(bytes: Uint8Array): boolean {
  const high = bytes.filter((byte) => byte >= 0xb0 || byte === 0xa8 || byte === 0xaa || byte === 0xaf).length;
  const low = bytes.filter((byte) => (byte | 32) >= 97 && (byte | 32) <= 122).length;
  return high > low;
}

/** Returns the Cyrillic encoding with the most lower-case letters and the fewest improbable characters. */
function cyrillicOf(bytes: Uint8Array): string {
  const score = (encoding: string) => {
    const text = new TextDecoder(encoding).decode(bytes);
    const small = text.match(/[а-яёієїґў]/g)?.length ?? 0;
    const odd = text.match(/[\u2500-\u259f\ufffd\u0080-\u009f]|[а-яієї][А-ЯІЄЇ]/g)?.length ?? 0;
    return small - 3 * odd;
  };
  const encodings = ['windows-1251', 'koi8-u', 'ibm866'];
  return encodings.sort((a, b) => score(b) - score(a))[0] ?? 'windows-1251';
}
