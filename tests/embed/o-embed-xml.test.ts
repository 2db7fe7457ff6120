import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { oEmbedDocument } from '../../src/embed/o-embed-document.js';
import { oEmbedXml } from '../../src/embed/o-embed-xml.js';
import { bareClip, fullClip } from '../site/sample-clip.js';
import { addresses } from './sample-addresses.js';
import { hostileText } from './sample-spec.js';

const parsed = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml');
const legal = (text: string) =>
  text.replace(/[^\t\n\r -\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');

describe('oEmbedXml', () => {
  it('begins with the declaration that consumers look for', () => {
    const xml = oEmbedXml(oEmbedDocument(fullClip, {}, addresses));
    expect(xml).to.match(
      /^<\?xml version="1\.0" encoding="utf-8" standalone="yes"\?>\n<oembed>\n<version>1\.0</,
    );
  });

  it('has the fields of the document, in their order and with their values', () => {
    const document = oEmbedDocument(fullClip, {}, addresses);
    const fields = [...parsed(oEmbedXml(document)).documentElement.children].map((field) => [
      field.localName,
      field.textContent,
    ]);
    expect(fields).to.deep.equal(Object.entries(document).map(([name, value]) => [name, String(value)]));
  });

  it('can be read for every title, of which only what XML cannot hold is lost', () => {
    fc.assert(
      fc.property(hostileText, (title) => {
        const page = parsed(oEmbedXml(oEmbedDocument({ ...bareClip, title }, {}, addresses)));
        expect(page.querySelector('parsererror')).to.equal(null);
        expect(page.querySelector('title')?.textContent).to.equal(legal(title));
      }),
    );
  });
});
