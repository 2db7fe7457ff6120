import { scalar } from './scalar.js';

/** Words on one line, cut after 300 characters: names, credits, labels. */
export const readLine = scalar(
  'words',
  (text) => /^.{1,300}/su.exec(text.replace(/[\s\p{Cc}]+/gu, ' '))?.[0],
);

/** Words over several lines, cut after 100 000 UTF-16 units: descriptions, transcripts. */
export const readText = scalar('words', (text) => text.slice(0, 1e5));
