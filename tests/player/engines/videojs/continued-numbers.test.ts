import { expect } from '@esm-bundle/chai';
import { ContinuedNumbers } from '../../../../src/player/engines/videojs/continued-numbers.js';

const url = 'https://media.example/live/a.m3u8';

/** A live playlist of segments that are named after a run of the encoder and their number. */
const listOf = (first: number, count: number, { run = 'a', timeline = 0, more = '' } = {}) =>
  [
    '#EXTM3U',
    '#EXT-X-TARGETDURATION:2',
    `#EXT-X-MEDIA-SEQUENCE:${first}`,
    ...(timeline ? [`#EXT-X-DISCONTINUITY-SEQUENCE:${timeline}`] : []),
    ...Array.from(
      { length: count },
      (_, index) => `#EXTINF:2,\n${run}-${first + index}.ts?t=${Math.random()}`,
    ),
    ...(more ? [more] : []),
    '',
  ].join('\n');
const numberOf = (text: string, tag = 'MEDIA-SEQUENCE') =>
  Number(new RegExp(`^#EXT-X-${tag}:(\\d+)$`, 'm').exec(text)?.[1] ?? 0);
const both = (text: string) => [numberOf(text), numberOf(text, 'DISCONTINUITY-SEQUENCE')];
const namesIn = (text: string) => Array.from(text.matchAll(/^(\w+-\d+)/gm), ([, name]) => name);

describe('ContinuedNumbers', () => {
  let numbers: ContinuedNumbers;
  beforeEach(() => {
    numbers = new ContinuedNumbers();
  });

  it('leaves a stream whose numbers grow as it is', () => {
    for (const text of [listOf(7, 4), listOf(8, 4), listOf(8, 5), listOf(40, 4), listOf(30, 20)])
      expect(numbers.resolve(text, url)).to.equal(text);
  });

  it('leaves main playlists, and those of clips, as they are', () => {
    const main = '#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\na.m3u8\n';
    const clip = listOf(0, 3, { more: '#EXT-X-ENDLIST' });
    for (const text of [main, clip, clip, listOf(0, 1, { more: '#EXT-X-ENDLIST' }), '', 'x'])
      expect(numbers.resolve(text, url)).to.equal(text);
  });

  it('continues behind the last segment where the encoder starts anew, on a timeline of its own', () => {
    numbers.resolve(listOf(120, 6, { timeline: 2, more: '#EXT-X-DISCONTINUITY' }), url);
    expect(both(numbers.resolve(listOf(0, 3, { run: 'b' }), url))).to.deep.equal([126, 4]);
    expect(both(numbers.resolve(listOf(1, 3, { run: 'b' }), url))).to.deep.equal([127, 4]);
    expect(both(numbers.resolve(listOf(9, 3, { run: 'b', timeline: 1 }), url))).to.deep.equal([135, 5]);
  });

  it('continues after each start', () => {
    numbers.resolve(listOf(50, 5), url);
    numbers.resolve(listOf(0, 5, { run: 'b' }), url);
    expect(both(numbers.resolve(listOf(0, 2, { run: 'c' }), url))).to.deep.equal([60, 2]);
  });

  it('gives all renditions the same numbers', () => {
    const other = url.replace('a.m3u8', 'b.m3u8');
    const late = url.replace('a.m3u8', 'c.m3u8');
    numbers.resolve(listOf(50, 5), url);
    numbers.resolve(listOf(49, 5), other);
    numbers.resolve(listOf(0, 2, { run: 'b' }), url);
    for (const each of [other, late])
      expect(numberOf(numbers.resolve(listOf(1, 2, { run: 'b' }), each))).to.equal(56);
  });

  it('keeps the last playlist in place of an older one, whatever signs the addresses', () => {
    const last = listOf(12, 4);
    numbers.resolve(last, `${url}?token=1`);
    expect(numbers.resolve(listOf(10, 4), `${url}?token=2`)).to.equal(last);
    expect(namesIn(numbers.resolve(listOf(13, 4), url))).to.include('a-16');
  });

  it('starts anew where the older names stay', () => {
    numbers.resolve(listOf(2, 6), url);
    const results = Array.from({ length: 4 }, (_, index) => numbers.resolve(listOf(0, 3 + index), url));
    expect(results.map((text) => numberOf(text))).to.deep.equal([2, 2, 2, 8]);
  });

  it('keeps the numbers of a stream that ends after a new start', () => {
    numbers.resolve(listOf(50, 5), url);
    numbers.resolve(listOf(0, 5, { run: 'b' }), url);
    const ended = numbers.resolve(listOf(1, 5, { run: 'b', more: '#EXT-X-ENDLIST' }), url);
    expect(both(ended)).to.deep.equal([56, 1]);
    expect(ended).to.include('#EXT-X-ENDLIST');
  });
});
