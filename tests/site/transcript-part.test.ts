import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { CaptionLine } from '../../src/clip/caption-line.js';
import type { Clip } from '../../src/clip/clip.js';
import { transcriptPart } from '../../src/site/transcript-part.js';
import { forbidden, only, pageOf } from './page-of.js';
import { bareClip, fullClip, site } from './sample-clip.js';

const whole = { start: 0, end: undefined };
const line = (start: number, text: string, more: Partial<CaptionLine> = {}): CaptionLine => ({
  ...{ start, end: start + 4, text, words: [] },
  ...more,
});
const transcript = {
  language: 'uk',
  paragraphs: [
    { lines: [line(0.4, 'Добрий ранок.')] },
    { speaker: 'Мер', lines: [line(61.5, 'Ми готові'), line(66, 'боронити місто.')] },
  ],
};
const partOf = (
  given: typeof transcript | undefined,
  excerpt: { start: number; end: number | undefined } = whole,
  clip: Clip = fullClip,
) => pageOf(String(transcriptPart(clip, site, given, excerpt) ?? ''));

describe('transcriptPart', () => {
  const page = partOf(transcript);

  it('has a heading, and a paragraph for each, in the language and direction of the captions', () => {
    expect(only(page, 'section.transcript > h2').textContent).to.equal('Transcript');
    expect(only(page, 'section > div').outerHTML).to.match(/^<div lang="uk" dir="ltr">/);
    const paragraphs = [...page.querySelectorAll('p')].map(({ textContent }) => textContent);
    expect(paragraphs).to.deep.equal(['0:00 Добрий ранок.', '1:01 Мер: Ми готові боронити місто.']);
  });

  it('links each time to where it is said', () => {
    const links = [...page.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.rel]);
    expect(links).to.deep.equal([
      ['?start=0.4', 'nofollow'],
      ['?start=61.5', 'nofollow'],
    ]);
  });

  it('marks the words of an excerpt', () => {
    const quoted = (start: number, end: number | undefined) =>
      [...partOf(transcript, { start, end }).querySelectorAll('.quoted')].map(
        ({ textContent }) => textContent,
      );
    expect(quoted(61.5, 66)).to.deep.equal(['Ми готові']);
    expect(quoted(65, 66.2)).to.deep.equal(['Ми готові', 'боронити місто.']);
    expect(quoted(61.5, undefined)).to.deep.equal([]);
    const words = [{ at: 3, start: 63 }];
    const timed = { ...transcript, paragraphs: [{ lines: [line(61.5, 'Ми готові', { words })] }] };
    const part = partOf(timed, { start: 63, end: 65.5 });
    expect([...part.querySelectorAll('.quoted')].map(({ textContent }) => textContent)).to.deep.equal([
      'готові',
    ]);
    expect(only(part, '[data-time]').textContent).to.equal('Ми готові');
  });

  const directions: [language: string, direction: string][] = [
    ['ar', 'rtl'],
    ['fa-IR', 'rtl'],
    ['HE', 'rtl'],
    ['ur_PK', 'rtl'],
    ['prs', 'rtl'],
    ['az-Arab', 'rtl'],
    ['uz-Latn', 'ltr'],
    ['ar-Latn', 'ltr'],
    ['en', 'ltr'],
    ['art', 'ltr'],
    ['', 'auto'],
  ];
  for (const [language, direction] of directions) {
    it(`writes ${language || 'an unknown language'} ${direction}`, () => {
      const box = only(partOf({ ...transcript, language }), 'section > div');
      expect([box.getAttribute('dir'), box.hasAttribute('lang')]).to.deep.equal([direction, language !== '']);
    });
  }

  it('shows the text of the document where there are no captions, and nothing without both', () => {
    for (const none of [undefined, { language: 'en', paragraphs: [] }]) {
      const shown = [...partOf(none).querySelectorAll('section > p')].map(({ textContent }) => textContent);
      expect(shown).to.deep.equal(['First.', 'Second.']);
      expect(partOf(none, whole, bareClip).body.childElementCount).to.equal(0);
    }
  });

  it('keeps whatever is said a text', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('</span></p><script>alert(1)</script>', '" onclick="x', '<!--', '&lt;b&gt;', '\u202e'),
    );
    fc.assert(
      fc.property(hostile, hostile, hostile, (speaker, text, language) => {
        const given = { language, paragraphs: [{ speaker, lines: [line(1, text)] }] };
        const any = partOf(given);
        expect(forbidden(any)).to.deep.equal([]);
        expect(any.querySelectorAll('section *')).to.have.length(speaker ? 7 : 5);
      }),
    );
  });
});
