import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { type HtmlPart, readHtml } from '../../src/embed/read-html.js';
import { attributesOf, elementsOf, hostileText } from './sample-spec.js';

/** Pieces in short: `<a href=x>`, `</a>`, text. */
const short = (part: HtmlPart): string => {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'close') return `</${part.name}>`;
  return `<${[part.name, ...Array.from(part.attributes, (pair) => pair.join('='))].join(' ')}>`;
};
const read = (code: string) => readHtml(code).map(short);

describe('readHtml', () => {
  const codes: [code: string, parts: string[]][] = [
    ['', []],
    ['a < b &amp; c', ['a ', '<', ' b & c']],
    ['<p>a</p>', ['<p>', 'a', '</p>']],
    ['<A HREF=x Title="y">', ['<a href=x title=y>']],
    [`<a a='1' b="2" c=3 d>`, ['<a a=1 b=2 c=3 d=>']],
    [`<a a = "1"\n\tb= '>' />`, ['<a a=1 b=>>']],
    ['<a x="1" x="2" X=3>', ['<a x=1>']],
    ['<a href=https://news.example/a/b>', ['<a href=https://news.example/a/b>']],
    ['<a title="a&quot;b&#38;amp;">', ['<a title=a"b&amp;>']],
    ['<!-- <a> --><b>', ['<b>']],
    ['<!doctype html><?php a ?></ x><b>', ['<b>']],
    ['<script>if (a<b) "</b>"</script><i>', ['<script>', '</script>', '<i>']],
    ['<textarea><a></TEXTAREA ><i>', ['<textarea>', '</textarea>', '<i>']],
    ['a\r\nb\rc', ['a\nb\nc']],
    ['<p>a<a href="', ['<p>', 'a']],
    ['<p><!-- a', ['<p>']],
    ['<p><style>a', ['<p>', '<style>']],
    ['<', ['<']],
    ['</', []],
    ['<a', []],
    ['<a __proto__=x constructor>', ['<a __proto__=x constructor=>']],
  ];
  for (const [code, parts] of codes) {
    it(`reads ${JSON.stringify(code)}`, () => {
      expect(read(code)).to.deep.equal(parts);
    });
  }

  it('sees the elements and attributes that a browser sees', () => {
    const name = fc.constantFrom('a', 'B', 'x-y');
    const quoted = fc.tuple(fc.constantFrom('"', "'"), hostileText).map(([quote, text]) => {
      const safe = text.replaceAll(quote, '').replace(/[\0\r&]|[\ud800-\udfff]/g, '');
      return quote + safe + quote;
    });
    const attribute = fc
      .tuple(fc.constantFrom(' p=', '\nq =', ' Q= ', '/r='), quoted)
      .map((pair) => pair.join(''));
    const tag = fc.tuple(name, fc.array(attribute)).map(([tagName, list]) => `<${tagName}${list.join('')}>`);
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 5 }), (tags) => {
        // Elements of these names nest without end, so that the order is that of the text.
        const code = tags.map((each) => each.replace(/^<a/, '<i-')).join('');
        const seen = elementsOf(code).map((element) => [element.localName, attributesOf(element)]);
        const parts = readHtml(code).flatMap((part) =>
          part.kind === 'open' ? [[part.name, Object.fromEntries(part.attributes)]] : [],
        );
        expect(parts).to.deep.equal(seen);
      }),
    );
  });
});
