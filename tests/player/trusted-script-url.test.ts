import { expect } from '@esm-bundle/chai';
import { trustedScriptUrl } from '../../src/player/trusted-script-url.js';

describe('trustedScriptUrl', () => {
  const factory = globalThis.trustedTypes;
  beforeEach(() => {
    globalThis.inlineClipPolicy = undefined;
  });
  afterEach(() => {
    setFactory(factory);
    globalThis.inlineClipPolicy = undefined;
  });

  it('lets a blob: address through as it is', () => {
    const address = URL.createObjectURL(new Blob(['']));
    expect(String(trustedScriptUrl(address))).to.equal(address);
    URL.revokeObjectURL(address);
  });

  for (const address of [
    'https://example.org/worker.js',
    'data:text/javascript,',
    '/worker.js',
    '',
    ' blob:x',
  ]) {
    it(`refuses '${address}' and says what it got`, () => {
      expect(() => trustedScriptUrl(address)).to.throw(TypeError, `got '${address}'`);
    });
  }

  it('makes the policy inline-clip once, and reuses the one that another copy has made', () => {
    const made: string[] = [];
    setFactory({
      createPolicy(name, rules) {
        made.push(name);
        return rules;
      },
    });
    trustedScriptUrl('blob:one');
    trustedScriptUrl('blob:two');
    expect(made).to.deep.equal(['inline-clip']);
  });

  it('is as strict without Trusted Types', () => {
    setFactory(undefined);
    expect(trustedScriptUrl('blob:one')).to.equal('blob:one');
    expect(() => trustedScriptUrl('https://example.org/')).to.throw(TypeError);
  });
});

function setFactory(value: typeof globalThis.trustedTypes): void {
  Object.defineProperty(globalThis, 'trustedTypes', { value, configurable: true, writable: true });
}
