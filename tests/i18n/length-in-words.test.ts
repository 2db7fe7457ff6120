import { expect } from '@esm-bundle/chai';
import { languages } from '../../src/i18n/languages.js';
import { lengthInWords } from '../../src/i18n/length-in-words.js';

describe('lengthInWords', () => {
  for (const [seconds, words] of [
    [11, '11 seconds'],
    [1, '1 second'],
    [0.1, '0.1 seconds'],
    [11.3, '11.3 seconds'],
    [59.96, '1 minute'],
    [60, '1 minute'],
    [71.5, '1 minute, 11.5 seconds'],
    [3600, '1 hour'],
    [3661, '1 hour, 1 minute, 1 second'],
    [0, '0 seconds'],
  ] as const)
    it(`says ${words}`, () => expect(lengthInWords(seconds, 'en')).to.equal(words));

  it('speaks the language of the page, with its plurals', () => {
    expect(lengthInWords(11, 'de-AT')).to.equal('11 Sekunden');
    expect(lengthInWords(2, 'uk')).to.equal('2 секунди');
    expect(lengthInWords(11, 'fr_FR')).to.match(/^11\ssecondes$/);
  });

  it('speaks English where no language is said', () => {
    expect(lengthInWords(11, '')).to.equal('11 seconds');
  });

  it('speaks every language of ours, also where the runtime has no units in it', () => {
    const spoken = languages.map((language) => [language, lengthInWords(71.5, language)] as const);
    expect(spoken.filter(([, words]) => !words || /\bseconds?\b/.test(words))).to.deep.equal([]);
    expect(lengthInWords(2, 'be')).to.equal('2 секунды');
    expect(lengthInWords(5, 'be')).to.equal('5 секунд');
    expect(lengthInWords(21, 'bs')).to.equal('21 sekunda');
    expect(lengthInWords(61, 'ka-GE')).to.equal('1 წუთი, 1 წამი');
  });

  it('says nothing in a language that nobody here knows', () => {
    expect(lengthInWords(11, 'xx')).to.equal(undefined);
  });
});
