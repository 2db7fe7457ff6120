import { expect } from '@esm-bundle/chai';
import { wordsIn } from '../../src/clip/words-in.js';

describe('wordsIn', () => {
  const texts: [text: string, words: string[]][] = [
    ["It's 9 o’clock, mayor-elect.", ["It's", '9', 'o’clock', 'mayor', 'elect']],
    ["'quoted'", ['quoted']],
    ['1,000,000 people, 3.5 per cent. 7,', ['1,000,000', 'people', '3.5', 'per', 'cent', '7']],
    ['об’єднання, Київ', ['об’єднання', 'Київ']],
    ['می\u200cخواهم بروم', ['می\u200cخواهم', 'بروم']],
    ['café nai\u0308ve', ['café', 'nai\u0308ve']],
    ['町を Kyiv𠮷', ['町', 'を', 'Kyiv', '𠮷']],
    ['… — !', []],
  ];
  for (const [text, words] of texts) {
    it(`finds ${words.length} in ${text}`, () => {
      expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).to.deep.equal(words);
    });
  }
});
