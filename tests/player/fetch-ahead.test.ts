import { expect } from '@esm-bundle/chai';
import { fetchAhead } from '../../src/player/fetch-ahead.js';
import { faultUrl } from '../fault-url.js';
import { until } from './until.js';

const type = 'application/vnd.apple.mpegurl';
const list = '/tests/fixtures/media/short-hls/master.m3u8';
const links = () => document.head.querySelectorAll('link[rel=preload][as=fetch]');
const asked = (src: string) =>
  performance.getEntriesByType('resource').some(({ name }) => name.endsWith(src));

describe('fetchAhead', () => {
  it('asks for the manifest of a stream, and leaves nothing in the page', async () => {
    const src = `${list}?ahead`;
    fetchAhead({ src, type });
    expect(links()).to.have.length(1);
    expect(await until(() => links().length === 0)).to.equal(true);
    expect(asked(src)).to.equal(true);
  });

  it('leaves nothing when there is no manifest, either', async () => {
    fetchAhead({ src: faultUrl('status=404', list), type });
    expect(links()).to.have.length(1);
    expect(await until(() => links().length === 0)).to.equal(true);
  });

  it('does not ask for a file, which would come whole', () => {
    fetchAhead({ src: '/tests/fixtures/media/short.mp4', type: 'video/mp4' });
    fetchAhead({ src: '/tests/fixtures/media/short.mp4' });
    expect(links()).to.have.length(0);
  });
});
