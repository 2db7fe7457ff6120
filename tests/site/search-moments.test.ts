import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { Clip, ClipChapter } from '../../src/clip/clip.js';
import { parseEmbedOptions } from '../../src/embed/parse-embed-options.js';
import { searchMoments, seekTarget } from '../../src/site/search-moments.js';
import { anyClip, bareClip, fullClip } from './sample-clip.js';

const watch = 'https://clips.example.org/watch/klitschko';
const withChapters = (chapters: ClipChapter[], more: Partial<Clip> = {}): Clip => ({
  ...fullClip,
  duration: 62,
  chapters,
  ...more,
});

describe('searchMoments', () => {
  it('gives each chapter an end: its own, that of the next one, or that of the clip', () => {
    const moments = searchMoments(
      withChapters([
        { title: 'A', start: 0, end: 5 },
        { title: 'B', start: 10 },
        { title: 'C', start: 31 },
      ]),
      watch,
    );
    expect(moments.map(({ start, end }) => [start, end])).to.deep.equal([
      [0, 5],
      [10, 31],
      [31, 62],
    ]);
  });

  it('leads to where the chapter begins, and stops only where the document says so', () => {
    const moments = searchMoments(
      withChapters([
        { title: 'A', start: 1.5, end: 5 },
        { title: 'B', start: 10 },
      ]),
      watch,
    );
    expect(moments.map(({ url }) => url)).to.deep.equal([`${watch}?start=1.5&end=5`, `${watch}?start=10`]);
  });

  it('leaves out what begins at the end of the clip or later, and cuts what ends later', () => {
    const moments = searchMoments(
      withChapters([
        { title: 'A', start: 50, end: 99 },
        { title: 'B', start: 62 },
        { title: 'C', start: 99 },
      ]),
      watch,
    );
    expect(moments).to.deep.equal([{ title: 'A', start: 50, end: 62, url: `${watch}?start=50&end=62` }]);
  });

  it('keeps one chapter of those that begin at the same second', () => {
    const moments = searchMoments(
      withChapters([
        { title: 'A', start: 3 },
        { title: 'B', start: 3 },
        { title: 'C', start: 9 },
      ]),
      watch,
    );
    expect(moments.map(({ title, end }) => [title, end])).to.deep.equal([
      ['A', 9],
      ['C', 62],
    ]);
  });

  it('leaves the end of the last chapter open where the length is unknown', () => {
    const { duration: _, ...endless } = withChapters([{ title: 'A', start: 3 }]);
    expect(searchMoments(endless, watch)).to.deep.equal([{ title: 'A', start: 3, url: `${watch}?start=3` }]);
  });

  it('keeps the query that the address has', () => {
    const [moment] = searchMoments(withChapters([{ title: 'A', start: 3 }]), `${watch}?lang=uk&start=9#top`);
    expect(moment?.url).to.equal(`${watch}?lang=uk&start=3#top`);
  });

  it('has none for a live stream, and for a clip without media', () => {
    const chapters = [{ title: 'A', start: 3 }];
    expect(searchMoments(withChapters(chapters, { live: true }), watch)).to.deep.equal([]);
    expect(searchMoments(withChapters(chapters, { sources: [] }), watch)).to.deep.equal([]);
    expect(searchMoments(bareClip, watch)).to.deep.equal([]);
  });

  it('keeps what search engines demand, whatever the chapters are', () => {
    fc.assert(
      fc.property(anyClip, (clip) => {
        const moments = searchMoments(clip, watch);
        const starts = moments.map(({ start }) => start);
        expect(new Set(starts).size).to.equal(starts.length);
        for (const { start, end = Number.POSITIVE_INFINITY, url = '' } of moments) {
          expect(end).to.be.greaterThan(start);
          if (clip.duration) expect(end).to.be.at.most(clip.duration);
          expect(parseEmbedOptions(new URL(url).searchParams).start).to.equal(start);
        }
      }),
    );
  });
});

describe('seekTarget', () => {
  it('is the address of the watch page with a placeholder for the second', () => {
    expect(seekTarget(fullClip, watch)).to.equal(`${watch}?start={seek_to_second_number}`);
  });

  it('keeps the query of the address, without its position and hash', () => {
    expect(seekTarget(fullClip, `${watch}?lang=uk&start=4&end=9#top`)).to.equal(
      `${watch}?lang=uk&start={seek_to_second_number}`,
    );
  });

  it('has one placeholder, though the address has braces', () => {
    expect(seekTarget(fullClip, `${watch}?q={a}`)).to.equal(
      `${watch}?q=%7Ba%7D&start={seek_to_second_number}`,
    );
  });

  it('is for videos that play here alone', () => {
    for (const more of [{ live: true }, { sources: [] }, { kind: 'audio' }] as const)
      expect(seekTarget({ ...fullClip, ...more }, watch)).to.equal(undefined);
  });
});
