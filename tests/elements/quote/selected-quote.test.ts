import { expect } from '@esm-bundle/chai';
import type { CaptionLine } from '../../../src/clip/caption-line.js';
import { selectedQuote } from '../../../src/elements/quote/selected-quote.js';
import { clipWithout, sampleClip } from '../sharing/sample-clip.js';

const lines: CaptionLine[] = [
  { start: 4.1, end: 7.5, text: 'We are ready', speaker: 'Mayor', words: [] },
  { start: 7.5, end: 9.2, text: 'to defend our city.', speaker: 'Mayor', words: [] },
];
const clip = { ...sampleClip, uploadDate: '2026-11-23T23:30:00-02:00', publisher: { name: 'Newsroom' } };
const source = { lines, language: 'en', shownClip: clip };
const selected = { from: { line: 0, at: 7 }, to: { line: 1, at: 9 } };

describe('selectedQuote', () => {
  it('has the words, the speaker, the source, the day in UTC, and the address of the excerpt', () => {
    expect(selectedQuote(source, selected)?.quote).to.deep.equal({
      paragraphs: [{ words: 'ready to defend', speaker: 'Mayor' }],
      language: 'en',
      title: sampleClip.title,
      publisher: 'Newsroom',
      date: { iso: clip.uploadDate, words: '24 November 2026' },
      address: 'https://news.example/klitschko?start=4.1&end=9.2',
      before: '0:04 Mayor: We are', // the title has the same words
    });
  });

  it('has the frame that plays exactly the excerpt, as wide as its column', () => {
    const { embed, start, end } = selectedQuote(source, selected) ?? {};
    expect([start, end]).to.deep.equal([4.1, 9.2]);
    expect(embed).to.include({ embedUrl: 'https://clips.example/embed/klitschko', responsive: true });
    expect([embed?.options.start, embed?.options.end]).to.deep.equal([4.1, 9.2]);
  });

  it('leads to the embed page where the clip has no page, and nowhere without both', () => {
    const addressOf = (...names: (keyof typeof sampleClip)[]) =>
      selectedQuote({ ...source, shownClip: clipWithout(...names) }, selected)?.quote.address;
    expect(addressOf('pageUrl')).to.equal('https://clips.example/embed/klitschko?start=4.1&end=9.2');
    expect(addressOf('pageUrl', 'embedUrl')).to.equal(undefined);
    expect(addressOf('embedUrl')).to.equal('https://news.example/klitschko?start=4.1&end=9.2');
  });

  it('writes the day in the language of the words, and leaves out what is no day', () => {
    const dayOf = (language: string, uploadDate: string) =>
      selectedQuote({ ...source, language, shownClip: { ...clip, uploadDate } }, selected)?.quote.date?.words;
    expect(dayOf('uk', '2026-11-23')).to.match(/^23 листопада 2026/);
    expect(dayOf('', '2026-11-23')).to.equal('23 November 2026');
    expect(dayOf('en', 'soon')).to.equal(undefined);
  });

  it('has no frame where the author offers no embed code', () => {
    expect(selectedQuote({ ...source, noEmbed: true }, selected)?.embed).to.equal(undefined);
  });

  it('leads to no time of a live stream, which soon is that of other words', () => {
    const live = selectedQuote({ ...source, shownClip: { ...clip, live: true } }, selected);
    expect(live?.quote.address).to.equal('https://news.example/klitschko');
    expect(live?.embed?.options.end).to.equal(undefined);
    expect(live?.isExact).to.equal(false);
  });

  it('says that the embed page of another player takes no times', () => {
    const { pageUrl: _, ...rest } = { ...clip, embedUrl: 'https://player.example/e/1' };
    const foreign = selectedQuote({ ...source, shownClip: rest }, selected);
    expect([foreign?.quote.address, foreign?.isExact]).to.deep.equal(['https://player.example/e/1', false]);
    expect(selectedQuote(source, selected)?.isExact).to.equal(true);
  });

  it('leads to the whole clip for words without times', () => {
    const plain = { ...source, lines: [{ text: 'We are ready' }, { text: 'to defend our city.' }] };
    const { quote, embed, start, end, isExact } = selectedQuote(plain, selected) ?? {};
    expect(quote?.paragraphs).to.deep.equal([{ words: 'ready' }, { words: 'to defend' }]);
    expect(quote?.address).to.equal('https://news.example/klitschko');
    expect(quote?.date?.words).to.equal('24 November 2026');
    expect([embed?.options.start, embed?.options.end]).to.deep.equal([0, undefined]);
    expect([start, end, isExact]).to.deep.equal([undefined, undefined, false]);
  });

  it('knows the words before a quote whose words are found somewhere else first', () => {
    const beforeOf = (shownClip: typeof clip) =>
      selectedQuote({ ...source, shownClip }, selected)?.quote.before;
    expect(beforeOf({ ...clip, title: 'The mayor' })).to.equal(undefined);
    expect(beforeOf({ ...clip, title: 'Mayor: ‘READY to defend’' })).to.equal('0:04 Mayor: We are');
    const told = { ...clip, title: 'The mayor', description: 'They were ready to defend it.' };
    expect(beforeOf(told)).to.equal('0:04 Mayor: We are');
  });

  it('is undefined without words, and without a clip', () => {
    expect(selectedQuote(source, { from: { line: 0, at: 2 }, to: { line: 0, at: 3 } })).to.equal(undefined);
    expect(selectedQuote({ ...source, shownClip: undefined }, selected)).to.equal(undefined);
  });
});
