// A page of its own: what has been fetched once is fetched for the whole page.
import { expect } from '@esm-bundle/chai';
import '../../../src/elements/player/clip-player.js';
import { otherLanguages } from '../../../src/elements/base/other-languages.js';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import { mounted, unmountAll, until } from '../mounted.js';

describe('otherWordsOf', () => {
  const page = document.documentElement;
  const drawn = async (language = '') => {
    const player = mounted<ClipPlayer>(`<clip-player ${language} clip-title="A clip"></clip-player>`);
    await player.updateComplete;
  };

  afterEach(unmountAll);
  after(() => {
    page.lang = 'en';
  });

  it('has nothing fetched for English', async () => {
    await drawn();
    await drawn('lang="en-GB"');
    expect(otherLanguages.loading).to.equal(undefined);
  });

  it('has nothing fetched where the page names no language', async () => {
    page.removeAttribute('lang');
    // That the attribute went is a change of language, which is told in a task of its own.
    await new Promise((done) => setTimeout(done));
    Reflect.deleteProperty(otherLanguages, 'loading');
    await drawn();
    expect(otherLanguages.loading).to.equal(undefined);
  });

  it('has the words fetched for an element of another language', async () => {
    await drawn('lang="uk"');
    expect(otherLanguages.loading).to.not.equal(undefined);
    await until(() => otherLanguages.wordsOf);
  });
});
