import { expect } from '@esm-bundle/chai';
import { chooseCaptions, shownCaptions } from '../../src/page/caption-tracks.js';
import { mounted, unmountAll } from '../elements/mounted.js';

const markup = `<video>
  <track kind="captions" srclang="en" label="English">
  <track kind="subtitles" srclang="pt-BR" label="Português">
  <track kind="descriptions" srclang="de" label="Deutsch">
</video>`;

describe('chooseCaptions', () => {
  afterEach(unmountAll);

  for (const [language, shown] of [
    ['en', 'en'],
    ['EN', 'en'],
    ['pt-BR', 'pt-BR'],
    ['pt', 'pt-BR'],
    ['en-GB', 'en'],
    ['de', undefined],
    ['fr', undefined],
    [null, undefined],
  ] as const) {
    it(`shows ${shown ?? 'none'} for ${language}`, () => {
      const video = mounted<HTMLVideoElement>(markup);
      for (const track of video.textTracks) if (track.language === 'en') track.mode = 'showing';
      chooseCaptions(video, language);
      expect(shownCaptions(video)?.language).to.equal(shown);
      expect(Array.from(video.textTracks).filter(({ mode }) => mode === 'showing')).to.have.length(
        shown ? 1 : 0,
      );
    });
  }
});
