import { decodeEntities } from '../clip/decode-entities.js';
import { resolveAddress } from '../clip/resolve-address.js';
import type { EmbedReading } from './embed-reading.js';
import { specOfLink } from './spec-of-url.js';

// The patterns match runs of text, because repeated groups with single characters are slow in JavaScriptCore.
const linkedImage = /\[!\[([^\\\]]*(?:\\.[^\\\]]*)*)\]\(([^\s()]*)\)\]\(([^\s()]*)\)/sy;
const linkedText = /\[▶ ([^\\\]]*(?:\\.[^\\\]]*)*)\]\(([^\s()]*)\)/sy;

/**
 * Reads a Markdown code: a linked image, or a link whose text starts with a play mark. Returns undefined if there
 * is none.
 */
export function readMarkdownCode(code: string): EmbedReading | undefined {
  const [, alt, image = '', page] = firstOf(linkedImage, '[![', code) ?? [];
  const [, text = alt, href = page] = alt === undefined ? (firstOf(linkedText, '[▶', code) ?? []) : [];
  const spec = specOfLink(href);
  if (text === undefined || !spec) return undefined;
  const poster = resolveAddress(decodeEntities(image));
  return { format: 'markdown', spec: { ...spec, title: plain(text), ...(poster && { poster }) } };
}

/**
 * Matches a pattern at the first `beginning` only, so that the time does not depend on the number of beginnings.
 */
function firstOf(pattern: RegExp, beginning: string, code: string): RegExpExecArray | null {
  const at = code.indexOf(beginning);
  pattern.lastIndex = at;
  return at < 0 ? null : pattern.exec(code);
}

function plain(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])|&[#\w]{1,9};/g, (written, mark) => mark ?? decodeEntities(written));
}
