import { decodeHTML } from 'entities/decode';
import type { FindingId } from './finding-kinds.js';

/** A code after repair, and the kinds of damage that it had. */
export interface UndoneDamage {
  readonly text: string;
  readonly harms: readonly FindingId[];
}

const marks = '\u00ab\u00bb\u2018-\u201f\u2032-\u2036';

/** `="“value”"`: typographic quotes inside straight ones. */
const curlyInside = new RegExp(`=\\s*["'][${marks}]([^${marks}"'<>]*)[${marks}]["']`, 'g');
/** `=“value”`: typographic quotes alone. A title may contain such quotes inside straight ones. */
const curlyOnly = new RegExp(`=\\s*[${marks}]([^${marks}<>]*)[${marks}](?=\\s|/?>|\\]|$)`, 'g');

/** Character references of typographic quotes, which WordPress writes. */
const references =
  /&(?:#0*8(?:216|217|218|220|221|222|242|243)|#x0*20(?:1[89a-f]|3[2-6])|[lr][ds]quo|[bs][db]quo|[Pp]rime);/g;

/** Decodes references of typographic quotes if they replace the quotes of attributes. */
function withCharacters(code: string): string {
  const isQuote = new RegExp(`=\\s*${references.source}`).test(code);
  return isQuote ? code.replace(references, (written) => decodeHTML(written)) : code;
}

/** Returns a value in straight quotes. French quotes have spaces inside. */
const straight = (_quoted: string, value: string): string => `="${value.trim()}"`;

/**
 * Decodes a code in quoted-printable (RFC 2045, section 6.7), whose attributes have `=3D` for their equals sign. Other
 * ASCII characters stay, because `end=12` in a query is no escape.
 */
function fromPrintable(code: string): string {
  if (!/=3D(?:["']|https?:)/.test(code)) return code;
  return code.replace(/=\r?\n/g, '').replace(/=3D|(?:=[89A-F][\dA-F])+/g, (bytes) => {
    try {
      return decodeURIComponent(bytes.replaceAll('=', '%'));
    } catch (error) {
      if (error instanceof URIError) return bytes;
      throw error;
    }
  });
}

/** Kinds of damage to characters with their repairs, in the order in which they are applied. */
const damages: readonly (readonly [FindingId, (code: string) => string])[] = [
  // No-break spaces and thin spaces become spaces; zero-width characters are removed.
  [
    'odd-characters',
    (code) =>
      code
        .replace(/[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, '')
        .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' '),
  ],
  // Links around addresses, which a CMS has added, also inside an attribute.
  [
    'linked-inside',
    (code) =>
      code.replace(
        /(=\s*["'\u201c\u201d\u2033]?|\])\s*<a\s[^>]*?href=(["'])([^"']*)\2[^>]*>[^<]*<\/a>/gi,
        '$1$3',
      ),
  ],
  [
    'foreign-escapes',
    (code) =>
      fromPrintable(code)
        .replace(/\\u00(26|2f|3d|3f)/gi, (_escape, hex) => decodeURIComponent(`%${hex}`))
        .replace(/\\+(?=["'/<>=[\]()!_*`#.-])/g, '')
        .replace(/=\r?\n/g, ''),
  ],
  [
    'curly-quotes',
    (code) => withCharacters(code).replace(curlyInside, straight).replace(curlyOnly, straight),
  ],
  [
    'doubly-escaped',
    (code) => code.replace(/&(?:amp;|#0*38;|#x0*26;)+(?=(?:amp|quot|lt|gt|#\d+|#x[\da-f]+);)/gi, '&'),
  ],
];

/** Repairs the damage that CMSs, editors and mail programs do to the characters of a code. */
export function undoDamage(code: string): UndoneDamage {
  const harms: FindingId[] = [];
  let text = code;
  for (const [harm, undo] of damages) {
    const undone = undo(text);
    if (undone !== text) harms.push(harm);
    text = undone;
  }
  return { text, harms };
}
