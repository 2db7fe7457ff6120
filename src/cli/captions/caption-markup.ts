import { decodeEntities } from '../../clip/decode-entities.js';
import { cueText } from '../../clip/write-web-vtt.js';

/**
 * Returns the cue settings for a SubStation Alpha position such as `{\an8}` or `{\a6}` (top of the picture), which is common
 * in SubRip.
 */
export function captionSettings(words: string): string | undefined {
  const [, old, place] = /\{[^{}]*\\(?:a(\d+)|an(\d))/.exec(words) ?? [];
  const isTop = Number(place) >= 7 || (Number(old) >= 5 && Number(old) <= 7);
  return isTop ? 'line:0' : undefined;
}

/** Override codes of SubStation Alpha and MicroDVD, and tags without an equivalent in WebVTT. */
const others =
  /\{\\[^{}]*\}|\{\/?[biu]\}|\{[yfsc]:[^{}]*\}|<\/?(?:font|span|c|v|ruby|rt|lang|p|div|center|s|strike|big|small)(?:[ .][^<>]*)?>/gi;
/** Line breaks of HTML and SubStation Alpha; not the `\N` of a path such as `C:\New`. */
const lineBreak = /<br ?\/?>|(?<!\b[A-Za-z]:)\\N/g;

/**
 * Converts markup to WebVTT. Bold, italic and underline stay, and open tags are closed. Other tags and override
 * codes are removed. The rest is escaped as text.
 */
export function captionMarkup(words: string): string {
  const open: string[] = [];
  const parts = words
    .replace(others, '')
    .replace(lineBreak, '\n')
    .replace(/(?<!\b[A-Za-z]:)\\h/g, ' ')
    .split(/(<\/?(?:[biu]|em|strong)\s*>)/i)
    .map((part) => {
      const [, slash, name = ''] = /^<(\/?)([biu]|em|strong)\s*>$/i.exec(part) ?? [];
      if (!name) return cueText(decodeEntities(part));
      const tag = name.toLowerCase().replace('em', 'i').replace('strong', 'b');
      if (!slash) open.push(tag);
      else if (open.at(-1) !== tag) return '';
      else open.pop();
      return `<${slash}${tag}>`;
    });
  const closing = open.reverse().map((tag) => `</${tag}>`);
  const lines = [...parts, ...closing].join('').split('\n');
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}
