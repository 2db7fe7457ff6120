import { expect } from '@esm-bundle/chai';
import { mount as original } from '../src/host/mount.js';
import { placeholderOf } from './host/placeholder-of.js';

describe('the host script', () => {
  it('mounts the page that loads it, and hands out mount', async () => {
    const [early, late] = [placeholderOf(), placeholderOf()];
    document.body.append(early);
    const { mount } = await import('../src/host.js');
    document.body.append(late);
    await new Promise((done) => setTimeout(done));
    expect(mount).to.equal(original);
    for (const placeholder of [early, late]) {
      expect(placeholder.querySelectorAll('iframe')).to.have.length(1);
      placeholder.remove();
    }
  });
});
