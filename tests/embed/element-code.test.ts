import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { elementCode } from '../../src/embed/element-code.js';
import { embedOptionNames, withDefaults } from '../../src/embed/embed-options.js';
import { watchUrl } from '../../src/embed/watch-url.js';
import { anyOptions, attributesOf, elementsOf, hostileText, legal, sampleSpec } from './sample-spec.js';

const playerOf = (code: string) => elementsOf(code).find(({ localName }) => localName === 'clip-player');

describe('elementCode', () => {
  it('is the script of the element, then the element with its link', () => {
    expect(elementCode(sampleSpec({ title: 'A clip' }))).to.equal(
      '<script type="module" crossorigin="anonymous" ' +
        'src="https://news.example/inline-clip/0.1.0/inline-clip.js"></script>' +
        '<clip-player clip-src="https://news.example/clips/klitschko.json" width="640" height="360" ' +
        'style="display:block;max-width:100%;width:640px;height:360px">' +
        '<a href="https://news.example/watch/klitschko">A clip</a></clip-player>',
    );
  });

  it('loads the question together with the element where it asks for consent', () => {
    for (const consent of [true, 'remember'] as const) {
      const [script, ...others] = elementsOf(
        elementCode(sampleSpec({ options: withDefaults({ consent }) })),
      ).filter(({ localName }) => localName === 'script');
      expect(others).to.deep.equal([]);
      expect(attributesOf(script).src).to.equal(
        'https://news.example/inline-clip/0.1.0/elements/clip-consent.js',
      );
    }
  });

  it('has a ratio in place of a size where it fills its column', () => {
    const player = playerOf(elementCode(sampleSpec({ responsive: true })));
    expect(attributesOf(player)).to.deep.equal({
      'clip-src': 'https://news.example/clips/klitschko.json',
      ratio: '16/9',
      style: 'display:block;aspect-ratio:16/9',
    });
  });

  it('says every option as an attribute, in the order of the table', () => {
    const options = {
      start: 1,
      end: 45.5,
      autoplay: true,
      muted: true,
      loop: true,
      captions: 'uk',
      title: false,
      controls: false,
      consent: 'remember',
    } as const;
    expect(elementCode(sampleSpec({ options }))).to.include(
      ' start="1" end="45.5" autoplay muted loop captions="uk" no-title no-controls consent="remember">',
    );
  });

  it('gives a browser exactly what was meant', () => {
    fc.assert(
      fc.property(hostileText, anyOptions, (title, options) => {
        const spec = sampleSpec({ title, options });
        const [script, player, link, ...rest] = elementsOf(elementCode(spec));
        expect(rest).to.deep.equal([]);
        expect(script?.textContent).to.equal('');
        const { 'clip-src': source, width, height, style, ...flags } = attributesOf(player);
        expect([source, width, height]).to.deep.equal([spec.clipUrl, '640', '360']);
        expect(style).to.equal('display:block;max-width:100%;width:640px;height:360px');
        const known = [...embedOptionNames, 'no-title', 'no-controls'];
        expect(known).to.include.members(Object.keys(flags));
        expect(flags.start ?? '0').to.equal(String(options.start));
        expect('no-title' in flags).to.equal(!options.title);
        expect(attributesOf(link)).to.deep.equal({ href: watchUrl(spec) });
        expect(link?.textContent).to.equal(legal(title));
      }),
    );
  });
});
