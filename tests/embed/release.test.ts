import { expect } from '@esm-bundle/chai';
import { hostIntegrity, version } from '../../src/embed/release.js';

describe('version', () => {
  it("is package.json's", async () => {
    const manifest = await (await fetch(new URL('../../package.json', import.meta.url))).json();
    expect(version).to.equal(manifest.version);
  });
});

describe('hostIntegrity', () => {
  it('is empty or a digest that browsers know', () => {
    expect(hostIntegrity).to.match(/^$|^sha(256|384|512)-[A-Za-z0-9+/]+=*$/);
  });
});
