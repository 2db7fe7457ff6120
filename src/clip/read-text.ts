import { scalar } from './scalar.js';

/** Something that can be seen: no space, control, format character, or half of a surrogate pair. */
const visible = /[^\s\p{Cc}\p{Cf}\p{Cs}]/u;

/** Words on one line, cut after 300 characters: names, credits, labels. */
export const readLine = scalar(
  'words',
  (text) => visible.test(text) && /^.{1,300}/su.exec(text.replace(/[\s\p{Cc}]+/gu, ' ').trim())?.[0],
);

/** Words over several lines, cut after 100 000 UTF-16 units: descriptions, transcripts. */
export const readText = scalar('words', (text) => visible.test(text) && text.slice(0, 1e5));
