import { decodeEntities } from '../clip/decode-entities.js';
import { resolveAddress } from '../clip/resolve-address.js';
import type { EmbedReading } from './embed-reading.js';
import { specOfLink } from './spec-of-url.js';

// The words in runs, not letter by letter: JavaScriptCore takes microseconds for each turn of a group.
const picture = /\[!\[([^\\\]]*(?:\\.[^\\\]]*)*)\]\(([^\s()]*)\)\]\(([^\s()]*)\)/sy;
const words = /\[▶ ([^\\\]]*(?:\\.[^\\\]]*)*)\]\(([^\s()]*)\)/sy;

/** Reads the Markdown code: a linked picture, or linked words with a play mark; undefined where there is none. */
export function readMarkdownCode(code: string): EmbedReading | undefined {
  const [, alt, image = '', page] = firstOf(picture, '[![', code) ?? [];
  const [, text = alt, href = page] = alt === undefined ? (firstOf(words, '[▶', code) ?? []) : [];
  const spec = specOfLink(href);
  if (text === undefined || !spec) return undefined;
  const poster = resolveAddress(decodeEntities(image));
  return { format: 'markdown', spec: { ...spec, title: plain(text), ...(poster && { poster }) } };
}

/** One try, at the first place where it could stand: a text full of beginnings must not take longer than another. */
function firstOf(pattern: RegExp, beginning: string, code: string): RegExpExecArray | null {
  const at = code.indexOf(beginning);
  pattern.lastIndex = at;
  return at < 0 ? null : pattern.exec(code);
}

function plain(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])|&[#\w]{1,9};/g, (written, mark) => mark ?? decodeEntities(written));
}
