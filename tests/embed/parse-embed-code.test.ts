import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { embedCode } from '../../src/embed/embed-code.js';
import { type EmbedFormat, embedFormats } from '../../src/embed/embed-formats.js';
import type { EmbedSpec } from '../../src/embed/embed-spec.js';
import { parseEmbedCode } from '../../src/embed/parse-embed-code.js';
import { plainAddress } from '../../src/embed/plain-address.js';
import { carriedSpec } from './carried-spec.js';
import { anyPage, anySpec, hostileText, sampleSpec } from './sample-spec.js';

const formats = Object.keys(embedFormats) as EmbedFormat[];
const address = 'https://news.example/embed/klitschko?start=12&end=45';

describe('parseEmbedCode', () => {
  for (const format of formats) {
    it(`gives back what the ${format} code says, for every embed and title`, () => {
      fc.assert(
        fc.property(anySpec, (spec) => {
          const code = embedCode(format, spec);
          expect(parseEmbedCode(code), code).to.deep.equal({ format, spec: carriedSpec(format, spec) });
        }),
        { numRuns: 400 },
      );
    });

    it(`leads to the same ${format} code when it is written again`, () => {
      fc.assert(
        fc.property(anySpec, (spec) => {
          const code = embedCode(format, spec);
          // A mail without a picture says no size.
          const { width, height } = spec;
          const read = { width, height, ...parseEmbedCode(code)?.spec } as EmbedSpec;
          expect(embedCode(format, read)).to.equal(code);
        }),
      );
    });

    it(`finds the ${format} code in the text around it`, () => {
      const code = embedCode(format, sampleSpec({ poster: 'https://news.example/p.jpg' }));
      const around = `Paste this:\r\n\r\n  ${code}\r\n\r\n1 < 2, and [see] (below).`;
      expect(parseEmbedCode(around)).to.deep.equal(parseEmbedCode(code));
    });
  }

  const linked = formats.filter((format) => format !== 'iframe');
  it("gives back the clip's own page, wherever that is", () => {
    fc.assert(
      fc.property(anyPage, anySpec, fc.constantFrom(...linked), (pageUrl, spec, format) => {
        const expected = format === 'shortcode' || format === 'markdown' ? plainAddress(pageUrl) : pageUrl;
        const read = parseEmbedCode(embedCode(format, { ...spec, pageUrl }))?.spec;
        expect(read?.pageUrl).to.equal(expected);
        expect(read?.options).to.include({ start: spec.options.start, end: spec.options.end });
      }),
      { numRuns: 400 },
    );
  });

  it('does not guess the clip where only a page of no clip site is named', () => {
    const spec = sampleSpec({ pageUrl: 'https://paper.example/2026/klitschko?id=7' }, { start: 12 });
    for (const format of ['shortcode', 'markdown', 'mail'] as const) {
      const read = parseEmbedCode(embedCode(format, spec))?.spec;
      expect(read, format).to.include({ pageUrl: spec.pageUrl });
      expect(read, format).not.to.have.any.keys('id', 'embedUrl', 'clipUrl', 'assetsUrl');
    }
  });

  describe('a code that a CMS has written anew', () => {
    it("is read after WordPress's filter, with its secret and sandbox", () => {
      const code = `<blockquote class="wp-embedded-content" data-secret="aB3"><a href='https://news.example/watch/klitschko?start=12&#038;end=45'>A clip</a></blockquote>
        <iframe title="A clip" class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position: absolute; visibility: hidden;" src="https://news.example/embed/klitschko?start=12&#038;end=45#?secret=aB3" data-secret="aB3" width="640" height="360" frameborder="0"></iframe>`;
      const { format, spec } = parseEmbedCode(code) ?? {};
      expect(format).to.equal('wordpress');
      expect(spec).to.deep.equal(
        carriedSpec('wordpress', sampleSpec({ title: 'A clip' }, { start: 12, end: 45 })),
      );
    });

    it('is read in capitals, with single quotes and with none, and broken over lines', () => {
      const code = `<IFRAME\n  WIDTH='640' height=360\n  Src=${address}\n  allowFullScreen\n  TITLE='Don"t'\n/>`;
      expect(parseEmbedCode(code)?.spec).to.include({
        width: 640,
        height: 360,
        title: 'Don"t',
        id: 'klitschko',
      });
    });

    it('is read where nothing but the address is left', () => {
      const { spec = {} } = parseEmbedCode(`<iframe src="${address}">`) ?? {};
      expect(spec.options).to.include({ start: 12, end: 45 });
      expect(spec).not.to.have.any.keys('title', 'width', 'height', 'pageUrl');
      expect(spec.responsive).to.equal(false);
    });

    it('is responsive in the words of a browser too', () => {
      const style = 'border: 0px; width: 100%; max-width: 640px; height: auto; aspect-ratio: 16 / 9;';
      expect(parseEmbedCode(`<iframe src="${address}" style="${style}">`)?.spec.responsive).to.equal(true);
      expect(parseEmbedCode(`<iframe src="${address}" style="max-width:100%">`)?.spec.responsive).to.equal(
        false,
      );
    });

    it('says no size that is none', () => {
      for (const size of ['0', '100%', '-5', '1e3', '123456', 'wide', '6 4']) {
        const code = `<iframe src="${address}" width="${size}" height="360px">`;
        expect(parseEmbedCode(code)?.spec, size).not.to.have.property('width');
        expect(parseEmbedCode(code)?.spec.height).to.equal(360);
      }
    });

    it('reads the Booleans of an element as the element does', () => {
      const optionsOf = (attributes: string) =>
        parseEmbedCode(
          `<clip-player clip-src="https://news.example/clips/k.json" ${attributes}></clip-player>`,
        )?.spec.options;
      expect(optionsOf('no-title="false" no-controls=False')).to.include({ title: true, controls: true });
      expect(optionsOf('no-title="true" no-controls="no-controls"')).to.include({
        title: false,
        controls: false,
      });
      for (const value of ['', 'true', 'autoplay', 'false', '0']) // as HTML says: what is there is on
        expect(optionsOf(`autoplay="${value}" muted='${value}'`), value).to.include({
          autoplay: true,
          muted: true,
          loop: false,
        });
    });

    it('is read without its script, and without its link', () => {
      const spec = sampleSpec();
      for (const format of ['script', 'element'] as const) {
        const bare = embedCode(format, spec).replace(/<script.*?<\/script>|<a .*<\/a>/g, '');
        expect(parseEmbedCode(bare)?.spec, format).to.include({ id: spec.id, assetsUrl: spec.assetsUrl });
      }
    });
  });

  const others = {
    nothing: '',
    'an address alone': address,
    'a frame of somebody else': '<iframe src="https://video.example/v?id=7" width="640"></iframe>',
    'a frame with a script for an address': '<iframe src="javascript:alert(1)//embed/x"></iframe>',
    'a frame in a comment': `<!-- <iframe src="${address}"></iframe> -->`,
    'a frame in a script': `<script>document.write('<iframe src="${address}">')</script>`,
    'a frame in a text field': `<textarea><iframe src="${address}"></iframe></textarea>`,
    'a frame that never ends': `<iframe src="${address}" title="`,
    'a link': '<a href="https://news.example/watch/klitschko">A clip</a>',
    'a link to a script': '<a href="javascript:alert(1)">▶ A clip</a>',
    'a linked picture to a script': '[![x](https://news.example/p.jpg)](javascript:alert(1))',
    'a shortcode of somebody else': '[video src="https://news.example/embed/klitschko"]',
    'a shortcode without an end': '[embed width="640"]https://news.example/watch/klitschko',
    'a placeholder without an address': '<div data-inline-clip="klitschko"></div>',
    'an element without a document': '<clip-player src="https://news.example/k.mp4"></clip-player>',
  };
  for (const [words, code] of Object.entries(others)) {
    it(`takes ${words} for no code`, () => {
      expect(parseEmbedCode(code)).to.equal(undefined);
    });
  }

  it('reads no poster that is a script', () => {
    const read = parseEmbedCode('[![x](javascript:alert)](https://news.example/watch/x)');
    expect(read?.spec).not.to.have.property('poster');
  });

  const pieces = [
    '<iframe src="',
    '<a href=https://x/watch/y>',
    '</a>',
    '<!--',
    '-->',
    '<script>',
    '</script',
    '"',
    "'",
    '>',
    '<',
    '=',
    '[embed',
    ']',
    '[/embed]',
    '[![',
    '](',
    ')',
    '[▶ ',
    '▶ ',
    '\\',
    '&#',
    '&amp;',
    '; ',
    address,
    '<blockquote>',
    '<clip-player clip-src="https://x/clips/y.json" ratio="',
    '<div data-inline-clip="',
    '<amp-video-iframe src=',
    '\u0000',
    '\n',
  ];

  it('never throws, and answers with a known format or not at all', () => {
    const soup = fc.array(fc.oneof(fc.constantFrom(...pieces), hostileText), { maxLength: 30 });
    fc.assert(
      fc.property(soup, (texts) => {
        const read = parseEmbedCode(texts.join(''));
        if (read) expect(formats).to.include(read.format);
      }),
      { numRuns: 2000 },
    );
  });

  for (const piece of [
    ...pieces,
    '<a ',
    '<a b="',
    '<a href=https://x/watch/y>▶',
    '\\[',
    '</',
    '<!',
    ' ',
    '\t=',
  ]) {
    it(`reads ${JSON.stringify(piece)} 100,000 characters long in no time`, () => {
      const hostile = piece.repeat(Math.ceil(100_000 / piece.length));
      const begin = performance.now();
      for (const beginning of ['', '<a ', '[![', '[embed ', '<iframe style="'])
        parseEmbedCode(beginning + hostile);
      expect(performance.now() - begin).to.be.below(5000);
    });
  }
});
