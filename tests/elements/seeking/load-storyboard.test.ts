import { expect } from '@esm-bundle/chai';
import { loadStoryboard } from '../../../src/elements/seeking/load-storyboard.js';
import { faultUrl } from '../../fault-url.js';
import { outcome } from '../../player/outcome.js';

const address = '/demo/media/klitschko/storyboard.vtt';
const never = new AbortController().signal;

describe('loadStoryboard', () => {
  it('gives the stills, with addresses beside its own', async () => {
    const stills = await loadStoryboard(address, never);
    expect(stills).to.have.length(31);
    expect(stills[9]).to.deep.include({ start: 18, end: 20, x: 160, y: 90, width: 160, height: 90 });
    expect(stills[0]?.url).to.equal(new URL('/demo/media/klitschko/storyboard.jpg', location.href).href);
  });

  for (const fault of ['status=404', 'reset', 'corrupt=0']) {
    it(`rejects one with ${fault}`, async () => {
      const error = await loadStoryboard(faultUrl(fault, address), never).then(
        () => undefined,
        (reason: Error) => reason,
      );
      expect(error).to.be.instanceOf(Error);
    });
  }

  it('ends with its signal', async () => {
    const end = new AbortController();
    const loading = loadStoryboard(faultUrl('hang', address), end.signal);
    end.abort();
    expect(await outcome(loading)).to.equal('AbortError');
  });
});
