import { expect } from '@esm-bundle/chai';
import { copyKeys } from '../../../src/elements/sharing/copy-keys.js';

describe('copyKeys', () => {
  for (const platform of ['MacIntel', 'MacPPC', 'iPhone', 'iPad']) {
    it(`names the command key on ${platform}`, () => expect(copyKeys(platform)).to.equal('⌘C'));
  }
  for (const platform of ['Win32', 'Linux x86_64', 'Linux armv8l', '']) {
    it(`names the control key on '${platform}'`, () => expect(copyKeys(platform)).to.equal('Ctrl+C'));
  }
});
