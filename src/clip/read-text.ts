import type { JsonNode } from './json-node.js';
import { scalar } from './scalar.js';

/** Something that can be seen: no space, control, format character, or half of a surrogate pair. */
const visible = /[^\s\p{Cc}\p{Cf}\p{Cs}]/u;

/** CMSs write words as HTML has them (`&#8217;`). */
function seen(text: string, { forms }: JsonNode): string | undefined {
  const words = forms && /&#?\w+;/.test(text) ? forms.words(text) : text;
  return visible.test(words) ? words : undefined;
}

/** Words on one line, cut after 300 characters: names, credits, labels. */
export const readLine = scalar('words', (text, node) => {
  const words = seen(text, node);
  return words && /^.{1,300}/su.exec(words.replace(/[\s\p{Cc}]+/gu, ' ').trim())?.[0];
});

/** Words over several lines, cut after 100 000 UTF-16 units: descriptions, transcripts. */
export const readText = scalar('words', (text, node) => seen(text, node)?.slice(0, 1e5));
