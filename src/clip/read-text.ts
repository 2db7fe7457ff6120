import type { JsonNode } from './json-node.js';
import { scalar } from './scalar.js';

/** A visible character: no space, control or format character, and no lone surrogate. */
const visible = /[^\s\p{Cc}\p{Cf}\p{Cs}]/u;

/** Converts HTML, which CMSs put into text (`&#8217;`, `<em>`). Returns undefined for invisible text. */
function seen(text: string, { forms }: JsonNode): string | undefined {
  const words = forms && /&#?\w+;|<[!/a-z]/i.test(text) ? forms.words(text) : text;
  return visible.test(words) ? words : undefined;
}

/** Reads text as one line of at most 300 characters: names, credits, labels. */
export const readLine = scalar('words', (text, node) => {
  const words = seen(text, node);
  return words && /^.{1,300}/su.exec(words.replace(/[\s\p{Cc}]+/gu, ' ').trim())?.[0];
});

/** Reads text of several lines, at most 100 000 UTF-16 units: descriptions, transcripts. */
export const readText = scalar('words', (text, node) => seen(text, node)?.slice(0, 1e5));
