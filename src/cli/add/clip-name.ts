import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';

/** Latin transliteration: Ukrainian by the national table of 2010, and additional letters of other languages. */
const latin: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'h',
    ґ: 'g',
    д: 'd',
    е: 'e',
    є: 'ie',
    ж: 'zh',
    з: 'z',
    и: 'y',
    і: 'i',
    ї: 'i',
  },
  ...{
    й: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
  },
  ...{ ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ю: 'iu', я: 'ia', ы: 'y', э: 'e', ё: 'e', ъ: '', ў: 'u' },
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', "'": '', '’': '', ʼ: '' },
};

/** Returns the name of a file or an address without folders, query and extension. */
export function bareName(place: string): string {
  if (!/^https?:/.test(place)) return basename(place, extname(place));
  const path = new URL(place).pathname.split('/').filter(Boolean);
  const name = (path.at(-1) ?? '').replace(/\.\w*$/, '');
  // Streams often have a generic file name in a folder with the name of the clip.
  const isCommon = /^(?:master|main|index|manifest|playlist|stream|video|chunklist\w*)$/i.test(name);
  return decoded((isCommon && path.at(-2)) || name);
}

/**
 * Derives an id from a name: lower-case Latin letters, digits and dashes, at most 60 characters. A name that cannot
 * be transliterated gets an id with its digest, which is stable.
 */
export function idOfName(name: string): string {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/./gu, (letter) => latin[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  const id = plain
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  const isLegible = /[a-z0-9]/.test(id) && !/\p{L}/u.test(plain.replace(/[a-z]/g, ''));
  return isLegible && !device.test(id) ? id : [id, digestOf(name)].filter(Boolean).join('-').slice(0, 64);
}

/** Derives a title from a name. Dashes and underscores between words become spaces. */
export function titleOfName(name: string): string {
  const composed = name.normalize('NFC'); // macOS decomposes umlauts in file names
  const words = /\s/.test(composed) ? composed : composed.replace(/[_-]+/g, ' ');
  return words.replace(/[\s\p{Cc}]+/gu, ' ').trim() || name;
}

/** Names that Windows keeps for devices, with any extension. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

const digestOf = (name: string) =>
  createHash('sha256').update(name.normalize('NFC')).digest('hex').slice(0, 8);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
