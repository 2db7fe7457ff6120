import { expect } from '@esm-bundle/chai';
import { parseJsonLd } from '../../src/clip/parse-json-ld.js';

const json = '{"name": "a]>b", "list": [1, 2]}';
const value = { name: 'a]>b', list: [1, 2] };

describe('parseJsonLd', () => {
  const wrapped: [how: string, text: string][] = [
    ['as it is', json],
    ['white space around', `\n\t ${json}\r\n `],
    ['a byte order mark', `\ufeff${json}`],
    ['an HTML comment', `<!--\n${json}\n-->`],
    ['a CDATA section', `<![CDATA[${json}]]>`],
    ['a CDATA section in line comments', `//<![CDATA[\n${json}\n//]]>`],
    ['a CDATA section in block comments', `/*<![CDATA[*/${json}/*]]>*/`],
    ['a CDATA section that was escaped once', `// <![CDATA[\n${json}\n// ]]&gt;`],
    ['a CDATA section in line comments of a minified page', `//<![CDATA[${json}//]]>`],
    ['a semicolon', `${json};`],
  ];
  for (const [how, text] of wrapped) {
    it(`reads JSON with ${how}`, () => expect(parseJsonLd(text)).to.deep.equal(value));
  }

  it('reads a list in a CDATA section', () => {
    expect(parseJsonLd(`//<![CDATA[\n[${json}]\n//]]>`)).to.deep.equal([value]);
  });

  it('reads texts over several lines, and commas before brackets', () => {
    expect(parseJsonLd('{"name": "one\n\ttwo", "list": [1, 2,\n],}')).to.deep.equal({
      name: 'one two',
      list: [1, 2],
    });
  });

  it('drops block comments and commas outside strings, and the backslash of an apostrophe', () => {
    const text = String.raw`{ /* of the theme, "draft" */
      "name": "It\\'s \'here\' // \/* \"there,]\" *\/", /* "list": [], */ "list": [1, 2, /* 3 */],
      "url": "https://news.example/a",
    }`;
    expect(parseJsonLd(text)).to.deep.equal({
      name: String.raw`It\'s 'here' // /* "there,]" */`,
      list: [1, 2],
      url: 'https://news.example/a',
    });
  });

  it('takes linear time for quotes and comments that do not end', () => {
    for (const part of ['"', String.raw`\"`, '/*', '//', ', ', '{"a": "', '\\'])
      expect(() => parseJsonLd(`{${part.repeat(200_000)}`)).to.throw(SyntaxError);
  });

  for (const text of ['', 'null}', '<!doctype html>', '{"a": }', "{'a': 1}", '{']) {
    it(`refuses ${JSON.stringify(text)} as JSON.parse does`, () => {
      expect(() => parseJsonLd(text)).to.throw(SyntaxError);
    });
  }
});
