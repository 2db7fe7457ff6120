/** The quotation marks of a language: for a quotation, and for a quotation inside it. */
export interface QuotationMarks {
  readonly start: string;
  readonly end: string;
  readonly innerStart: string;
  readonly innerEnd: string;
}

/**
 * Quotation marks of languages, some with a region or script (Unicode CLDR 41, delimiters). All other languages
 * have “”‘’.
 */
const table: readonly (readonly [marks: string, tags: string])[] = [
  ['”“’‘', 'ar ur'],
  ['«»„“', 'be ky no ru uk'],
  ['„“„“', 'bg lt'],
  ['„”‘’', 'bs'],
  ['„“‚‘', 'bs-cyrl cs de et hr is lb mk sk sl'],
  ['«»“”', 'ca el es it kk pt-ao pt-ch pt-mz pt-pt sq'],
  ['«»‹›', 'am az-cyrl fa fr-ch it-ch prs'],
  ['«»”“', 'fr-ca'],
  ['«»«»', 'fr hy'],
  ['„”»«', 'hu'],
  ['„“«»', 'ka'],
  ['„”«»', 'pl ro'],
  ['„“‘‘', 'sr'],
  ['“”’‘', 'uz'],
  ['“”‘’', 'uz-cyrl'],
  ['“”“”', 'eu tk'],
  ['””’’', 'fi he sv'],
  ['「」『』', 'ja zh-hant zh-hk zh-mo zh-tw'],
  ['‘’‘’', 'nl'],
];

const known = new Map(table.flatMap(([marks, tags]) => tags.split(' ').map((tag) => [tag, marks])));

/** Regions with the Spanish quotation marks of `es-419`. */
const latinAmerica = /^es-(?:419|ar|bo|br|bz|c[loru]|do|ec|gt|hn|mx|ni|p[aery]|sv|us|uy|ve)\b/;

/** Returns the quotation marks of a language by its BCP 47 tag. Unknown languages get the English marks. */
export function quotationMarks(language = ''): QuotationMarks {
  const tag = language.toLowerCase().replaceAll('_', '-');
  const [start = '', end = '', innerStart = '', innerEnd = ''] = marksOf(tag);
  // French has a no-break space inside guillemets (Imprimerie nationale); Swiss French has none.
  const space = /^fr(?!-ch\b)(?:-|$)/.test(tag) ? '\u00a0' : '';
  return {
    start: start + space,
    end: space + end,
    innerStart: innerStart + space,
    innerEnd: space + innerEnd,
  };
}

function marksOf(tag: string): string {
  if (latinAmerica.test(tag)) return '“”‘’';
  const [language = '', ...more] = tag.split('-');
  const special = more.map((part) => known.get(`${language}-${part}`)).find(Boolean);
  return special ?? known.get(language) ?? '“”‘’';
}

/**
 * Puts text in the quotation marks of a language. Inner pairs of the same marks, and pairs of straight quotes,
 * become the inner marks. Unpaired marks, marks inside words (`צה"ל`) and inches stay unchanged.
 */
export function inQuotationMarks(words: string, language?: string): string {
  const marks = quotationMarks(language);
  return marks.start + nested(words, marks) + marks.end;
}

function nested(words: string, { start, end, innerStart, innerEnd }: QuotationMarks): string {
  const [open, close] = [start.trim(), end.trim()];
  const own =
    open === close ? around(open) : new RegExp(`${open}\\s?([^${open}${close}]*?)\\s?${close}`, 'g');
  const inner = (_: string, text: string) => innerStart + text + innerEnd;
  return words.replace(around('"'), inner).replace(own, inner);
}

/** Matches a text between two equal marks, the first one before a word and the last one after a word. */
function around(mark: string): RegExp {
  const [letter, inWord] = [String.raw`[\p{L}\p{N}]`, String.raw`(?<=\p{L})${mark}(?=\p{L})`];
  return new RegExp(`(?<!${letter})${mark}((?:[^${mark}]|${inWord})*)${mark}(?!${letter})`, 'gu');
}
