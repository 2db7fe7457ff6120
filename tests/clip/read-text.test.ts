import { expect } from '@esm-bundle/chai';
import { ClipError } from '../../src/clip/clip-error.js';
import { readLine, readText } from '../../src/clip/read-text.js';
import { nodeOf } from './node-of.js';

describe('readLine', () => {
  it('puts words on one line', () => {
    expect(readLine(nodeOf(' Kyiv\r\n Mayor\u0000\tKlitschko ').node)).to.equal('Kyiv Mayor Klitschko');
  });

  it('keeps every letter and mark, as text', () => {
    const title = `<3 "Кличко" & 'ми' 🎥 שלום >`;
    expect(readLine(nodeOf(title).node)).to.equal(title);
  });

  it('has no HTML of a CMS', () => {
    expect(readLine(nodeOf('<p>Storm in<br>“<em>The Port</em>”</p>').node)).to.equal('Storm in “The Port”');
    expect(() => readLine(nodeOf('<p></p>').node)).to.throw(ClipError, 'expected words');
  });

  it('takes a number, and an object with a name', () => {
    expect(readLine(nodeOf(1984).node)).to.equal('1984');
    expect(readLine(nodeOf({ '@type': 'Person', name: 'A. Writer' }).node)).to.equal('A. Writer');
  });

  it('is cut after 300 characters, and never inside one', () => {
    expect(readLine(nodeOf('🎥'.repeat(400)).node)).to.equal('🎥'.repeat(300));
  });

  it('has no space where a control character stood in front or behind', () => {
    expect(readLine(nodeOf('\u0001 \u001bHarbour\u0007').node)).to.equal('Harbour');
  });

  for (const value of [
    '',
    ' \n',
    '\u0001\u0002',
    '\u200b\u202e',
    '\u009b\ufeff',
    '\ud800',
    null,
    {},
    [],
    { name: {} },
  ]) {
    it(`refuses ${JSON.stringify(value)}`, () => {
      expect(() => readLine(nodeOf(value).node)).to.throw(ClipError, 'expected words');
    });
  }
});

describe('readText', () => {
  it('keeps its lines', () => {
    expect(readText(nodeOf(' one\n\ntwo ').node)).to.equal('one\n\ntwo');
  });

  it('has the paragraphs of HTML', () => {
    expect(readText(nodeOf('<p>One</p><p>Two<br/>three</p>').node)).to.equal('One\n\nTwo\n\nthree');
  });

  it('refuses what nobody can see', () => {
    expect(() => readText(nodeOf('\u0000 \u202e').node)).to.throw(ClipError, 'expected words');
  });

  it('is cut after 100 000', () => {
    expect(readText(nodeOf('x'.repeat(200_000)).node)).to.have.length(100_000);
  });
});
