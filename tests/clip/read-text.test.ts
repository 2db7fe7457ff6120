import { expect } from '@esm-bundle/chai';
import { ClipError } from '../../src/clip/clip-error.js';
import { readLine, readText } from '../../src/clip/read-text.js';
import { placeOf } from './place-of.js';

describe('readLine', () => {
  it('puts words on one line', () => {
    expect(readLine(placeOf(' Kyiv\r\n Mayor\u0000\tKlitschko ').place)).to.equal('Kyiv Mayor Klitschko');
  });

  it('keeps every letter and mark, as text', () => {
    const title = `<b>"Кличко" & 'ми' 🎥 שלום</b>`;
    expect(readLine(placeOf(title).place)).to.equal(title);
  });

  it('takes a number, and an object with a name', () => {
    expect(readLine(placeOf(1984).place)).to.equal('1984');
    expect(readLine(placeOf({ '@type': 'Person', name: 'A. Writer' }).place)).to.equal('A. Writer');
  });

  it('is cut after 300 characters, and never inside one', () => {
    expect(readLine(placeOf('🎥'.repeat(400)).place)).to.equal('🎥'.repeat(300));
  });

  it('has no space where a control character stood in front or behind', () => {
    expect(readLine(placeOf('\u0001 \u001bHarbour\u0007').place)).to.equal('Harbour');
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
      expect(() => readLine(placeOf(value).place)).to.throw(ClipError, 'expected words');
    });
  }
});

describe('readText', () => {
  it('keeps its lines', () => {
    expect(readText(placeOf(' one\n\ntwo ').place)).to.equal('one\n\ntwo');
  });

  it('refuses what nobody can see', () => {
    expect(() => readText(placeOf('\u0000 \u202e').place)).to.throw(ClipError, 'expected words');
  });

  it('is cut after 100 000', () => {
    expect(readText(placeOf('x'.repeat(200_000)).place)).to.have.length(100_000);
  });
});
