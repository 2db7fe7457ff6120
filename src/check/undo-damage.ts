import { decodeHTML } from 'entities/decode';
import type { FindingId } from './finding-kinds.js';

/** A code as it was meant, and what was wrong with it. */
export interface UndoneDamage {
  readonly text: string;
  readonly harms: readonly FindingId[];
}

const marks = '\u00ab\u00bb\u2018-\u201f\u2032-\u2036';

/** `="“value”"`: typographic quotes inside those of HTML. */
const curlyInside = new RegExp(`=\\s*["'][${marks}]([^${marks}"'<>]*)[${marks}]["']`, 'g');
/** `=“value”`: typographic quotes alone. A title may have such quotes inside those of HTML. */
const curlyOnly = new RegExp(`=\\s*[${marks}]([^${marks}<>]*)[${marks}](?=\\s|/?>|\\]|$)`, 'g');

/** WordPress writes typographic quotes as references. */
const references =
  /&(?:#0*8(?:216|217|218|220|221|222|242|243)|#x0*20(?:1[89a-f]|3[2-6])|[lr][ds]quo|[bs][db]quo|[Pp]rime);/g;

/** Decodes typographic quotes where they stand for the quotes of attributes. */
function withCharacters(code: string): string {
  const isQuote = new RegExp(`=\\s*${references.source}`).test(code);
  return isQuote ? code.replace(references, (written) => decodeHTML(written)) : code;
}

/** French quotes have spaces inside. */
const straight = (_quoted: string, value: string): string => `="${value.trim()}"`;

/** Damages of the characters of a code, each with what undoes it; in this order. */
const damages: readonly (readonly [FindingId, (code: string) => string])[] = [
  // Typographic space: no-break spaces, thin spaces; then what has no width.
  [
    'odd-characters',
    (code) =>
      code
        .replace(/[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, '')
        .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' '),
  ],
  // Links that a CMS has put around addresses, also inside an attribute.
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
      code
        .replace(/\\+(?=["'/<>=[\]()!_*`#.-])/g, '')
        .replace(/=3D(?=["'])/g, '=')
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

/** Undoes what CMSs, editors and mail programs do to the characters of a code. */
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
