import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { ampCode } from '../../src/embed/amp-code.js';
import { linkUrl } from '../../src/embed/link-url.js';
import { mailCode } from '../../src/embed/mail-code.js';
import { markdownCode } from '../../src/embed/markdown-code.js';
import { anySpec, attributesOf, elementsOf, legal, sampleSpec } from './sample-spec.js';

const poster = 'https://news.example/p.jpg';

describe('mailCode', () => {
  it('is one link: the poster, a play mark and the title', () => {
    const elements = elementsOf(mailCode(sampleSpec({ title: 'A clip', poster }, { start: 12 })));
    const names = elements.map(({ localName }) => localName);
    expect(names).to.deep.equal(['table', 'tbody', 'tr', 'td', 'a', 'img', 'span', 'span']);
    expect(elements[4]?.textContent).to.equal('▶\ufe0e A clip');
    expect(attributesOf(elements[4]).href).to.equal('https://news.example/watch/klitschko?start=12');
    expect(attributesOf(elements[5])).to.include({ src: poster, alt: '', width: '640', height: '360' });
  });

  it('is read without its picture', () => {
    const names = elementsOf(mailCode(sampleSpec())).map(({ localName }) => localName);
    expect(names).to.include('a').and.not.to.include('img');
  });

  it('is as wide as its column, at most as wide as it says, and its picture keeps the shape', async () => {
    const picture = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
    const column = document.createElement('div');
    document.body.append(column);
    for (const [room, width, height] of [
      [320, 320, 180],
      [800, 640, 360],
    ] as const) {
      column.style.width = `${room}px`;
      column.innerHTML = mailCode(sampleSpec({ poster }))
        .replace(poster, picture)
        .replace('height:auto', 'height:auto;aspect-ratio:640/360');
      const box = column.querySelector('img')?.getBoundingClientRect();
      expect([box?.width, box?.height]).to.deep.equal([width, height]);
    }
    column.remove();
  });

  it('has no more than mail programs keep: no script, no class, nothing that floats or is placed', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        for (const element of elementsOf(mailCode(spec))) {
          expect(element.localName).to.match(/^(table|tbody|tr|td|a|img|span)$/);
          for (const [name, value] of Object.entries(attributesOf(element))) {
            expect(name).to.match(/^(role|style|href|src|alt|width|height)$/);
            if (name === 'style') expect(value).not.to.match(/position|float|margin|url\(|flex|grid|!/);
          }
        }
      }),
    );
  });

  it('gives a browser exactly what was meant', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const elements = elementsOf(mailCode(spec));
        const link = elements.find(({ localName }) => localName === 'a');
        expect(link?.textContent).to.equal(`▶\ufe0e ${legal(spec.title)}`);
        expect(attributesOf(link).href).to.equal(linkUrl(spec));
        expect(link?.querySelector('img')?.getAttribute('src') ?? undefined).to.equal(spec.poster);
      }),
    );
  });
});

describe('codes that ask for consent', () => {
  it('carry no picture, which would be loaded before anybody is asked', () => {
    const spec = sampleSpec({ poster }, { consent: true });
    for (const code of [mailCode(spec), markdownCode(spec), ampCode(spec)])
      expect(code).not.to.include(poster);
  });
});
