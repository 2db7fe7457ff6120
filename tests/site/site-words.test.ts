import { expect } from '@esm-bundle/chai';
import { languages } from '../../src/i18n/languages.js';
import { pageWords } from '../../src/i18n/page-words.js';
import { pageWordsOf } from '../../src/i18n/page-words-of.js';
import { uk as elementWords } from '../../src/i18n/uk.js';
import { embedPage } from '../../src/site/embed-page.js';
import { indexPage } from '../../src/site/index-page.js';
import { missingPage, removedPage } from '../../src/site/message-page.js';
import { siteWords } from '../../src/site/site-words.js';
import { watchPage } from '../../src/site/watch-page.js';
import { pageOf } from './page-of.js';
import { early, fullClip, site } from './sample-clip.js';

const spoken = (words: typeof pageWords | ReturnType<typeof pageWordsOf>) =>
  Object.entries(words).map(
    ([key, word]) => [key, typeof word === 'function' ? word('DATE') : word] as const,
  );

describe('pageWordsOf', () => {
  it('has words of its own in every language', () => {
    const sameByRight: Record<string, string[]> = { clips: ['de', 'es', 'fr'] };
    for (const language of languages) {
      const english = Object.fromEntries(spoken(pageWords));
      for (const [key, word] of spoken(pageWordsOf(language))) {
        expect(word.trim(), `${language} ${key}`).to.equal(word).and.not.equal('');
        if (!sameByRight[key]?.includes(language))
          expect(word, `${language} ${key}`).not.to.equal(english[key]);
        if (key === 'removed' || key === 'correctionOf') expect(word, language).to.include('DATE');
      }
      expect(pageWordsOf(language).language).to.equal(language);
    }
  });

  it('reads tags as the elements do', () => {
    expect(pageWordsOf('uk-UA').language).to.equal('uk');
    expect(pageWordsOf('fa-AF').language).to.equal('prs');
    expect(pageWordsOf('en-GB').language).to.equal('en');
    expect(pageWordsOf('xx').language).to.equal('en');
  });
});

describe('siteWords', () => {
  it('takes the words of the site before those of its language', () => {
    const own = { ...pageWords, language: 'en', clips: 'Films' } as const;
    expect(siteWords({ words: own as never, language: 'uk' }).clips).to.equal('Films');
    expect(siteWords({ language: 'uk' })).to.equal(pageWordsOf('uk'));
    expect(siteWords({})).to.equal(pageWords);
  });

  it('refuses the words of the elements, and says what to write instead', () => {
    expect(() => siteWords({ words: elementWords as never })).to.throw(
      TypeError,
      /site\.words: .*unknown \(string\).*site\.language/,
    );
    expect(() => siteWords({ words: { ...pageWords, removed: 'gone' } as never })).to.throw(
      TypeError,
      'removed (function)',
    );
  });

  it('leaves the direction of the pages of a clip to the language of the clip', () => {
    for (const [language, dir] of [
      ['ar', 'rtl'],
      ['uk', ''],
    ] as const) {
      const clip = { ...fullClip, language };
      const pages = [watchPage(clip, site, undefined, early), embedPage(clip, {}, site, early)];
      for (const page of pages) expect(pageOf(page).documentElement.dir, language).to.equal(dir);
    }
  });

  for (const language of ['uk', 'ar']) {
    it(`are what the pages of a site in ${language} say`, () => {
      const place = { ...site, language };
      const words = pageWordsOf(language);
      const missing = pageOf(missingPage('page', place));
      expect(missing.title).to.equal(words.unknown);
      const direction = language === 'ar' ? 'rtl' : '';
      const pages = [
        missing,
        pageOf(indexPage([fullClip], place)),
        pageOf(removedPage('embed', fullClip, place)),
      ];
      for (const { documentElement } of pages)
        expect([documentElement.lang, documentElement.dir]).to.deep.equal([language, direction]);
      expect(watchPage(fullClip, place, undefined, early)).to.include(words.transcript);
    });
  }
});
