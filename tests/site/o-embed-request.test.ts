import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { parseOEmbedRequest } from '../../src/site/o-embed-request.js';
import { site } from './sample-clip.js';

const asked = (fields: Record<string, string>, where = site) =>
  parseOEmbedRequest(new URLSearchParams(fields), where);
const url = 'https://clips.example.org/watch/k';

describe('parseOEmbedRequest', () => {
  it('takes watch and embed pages, however their addresses are written', () => {
    for (const address of [
      url,
      'http://clips.example.org/watch/k',
      'https://clips.example.org/embed/k/',
      'https://clips.example.org/watch/k/index.html',
      'https://clips.example.org/embed/k.html?x=1#y',
    ]) {
      expect(asked({ url: address }), address).to.include({ id: 'k', format: 'json' });
    }
  });

  it('reads the room that there is, and the options of the address', () => {
    const request = asked({ url: `${url}?start=12`, maxwidth: '500', maxheight: '0300', format: 'xml' });
    expect(request).to.deep.include({ size: { maxWidth: 500, maxHeight: 300 }, format: 'xml' });
    expect('options' in request && request.options.start).to.equal(12);
  });

  it('takes an empty parameter for none', () => {
    expect(asked({ url, format: '', maxwidth: '', maxheight: '' })).to.deep.include({
      format: 'json',
      size: {},
    });
  });

  it('reads the options that are cut off an address without percent-encoding', () => {
    const query = new URLSearchParams(`url=${url}?start=1&end=2&maxwidth=500&start=9`);
    const request = parseOEmbedRequest(query, site);
    expect('options' in request && request.options).to.include({ start: 1, end: 2 });
    const whole = asked({ url, start: '1', end: '2' });
    expect('options' in whole && whole.options.end).to.equal(undefined);
  });

  it('reads an address that is percent-encoded twice, or that has lost its protocol', () => {
    const twice = encodeURIComponent(`${url}?start=1&end=2`);
    for (const address of [twice, twice.replaceAll('%2F', '%2f'), `//${url.split('//')[1]}?start=1&end=2`]) {
      const request = asked({ url: address });
      expect(request, address).to.include({ id: 'k' });
      expect('options' in request && request.options).to.include({ start: 1, end: 2 });
    }
    for (const address of ['https%3A%2F%2Fother.example%2Fwatch%2Fk', '//other.example/watch/k'])
      expect(asked({ url: address }), address).to.include({ status: 404 });
    for (const address of ['https%3A%2F%2F', '%2F%2F%E0%A4%A', '//'])
      expect(asked({ url: address }), address).to.include({ status: 400 });
  });

  it('keeps to its own host and to the path below its base', () => {
    const below = { ...site, base: 'https://clips.example.org/clips/' };
    expect(asked({ url: 'https://clips.example.org/clips/watch/k' }, below)).to.include({ id: 'k' });
    for (const address of [
      url,
      'https://other.example/clips/watch/k',
      'https://clips.example.org:8443/clips/watch/k',
    ]) {
      expect(asked({ url: address }, below)).to.include({ status: 404 });
    }
  });

  it('refuses what is malformed with 400, and a format that there is not with 501', () => {
    expect(asked({})).to.include({ status: 400 });
    expect(asked({ url: 'watch/k' })).to.include({ status: 400 });
    expect(asked({ url, format: 'JSON' })).to.include({ status: 501 });
    for (const text of ['0', '-1', '1.5', '1e3', 'wide', ' 1', '9999999999']) {
      expect(asked({ url, maxwidth: text }), text).to.include({ status: 400 });
      expect(asked({ url, maxheight: text }), text).to.include({ status: 400 });
    }
  });

  it('answers every query, and never throws', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(url, 'json', 'xml', '640'));
    fc.assert(
      fc.property(text, text, text, text, (address, maxwidth, maxheight, format) => {
        const answer = asked({ url: address, maxwidth, maxheight, format });
        expect('id' in answer || [400, 404, 501].includes(answer.status)).to.equal(true);
      }),
    );
  });
});
