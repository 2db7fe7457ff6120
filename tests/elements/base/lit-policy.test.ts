import { expect } from '@esm-bundle/chai';
import { createLitPolicy } from '../../../src/elements/base/lit-policy.js';

const key = Symbol.for('inline-clip.lit');

describe('createLitPolicy', () => {
  const made: string[] = [];
  const types = {
    createPolicy(name: string, rules: { createHTML(text: string): string }) {
      made.push(name);
      return rules;
    },
  };
  const forget = () => {
    made.length = 0;
    Reflect.deleteProperty(globalThis, key);
  };
  beforeEach(forget);
  afterEach(forget);

  it('makes one policy for all copies of the library', () => {
    const copies = [createLitPolicy(types), createLitPolicy(types)];
    expect(made).to.deep.equal(['inline-clip-lit']);
    for (const { createHTML } of copies) expect(createHTML('<p>one</p>')).to.equal('<p>one</p>');
  });

  it('takes what templates of Lit look like', () => {
    const { createHTML } = createLitPolicy(types);
    const template =
      '<a class="x" href$lit$="lit$1$" @click$lit$="lit$1$"><svg viewBox="0 0 24 24"><path d="M0 0h24" /></svg><?lit$1$></a><!--?lit$1$-->';
    expect(createHTML(template)).to.equal(template);
  });

  const active = [
    '<script>a()</script>',
    '<ScRiPt src=x>',
    '<img src="x">',
    '<b onclick="a()">',
    '<svg/onload=a()>',
    '<b a="b"onfocus=a()>',
    '<b\nOnFocus\n=\na()>',
    '<a href="javascript:a()">',
    '<a/href=x>',
    '<iframe srcdoc="x">',
    '<object data="x">',
    '<embed>',
    '<base target="x">',
    '<link rel="stylesheet">',
    '<meta http-equiv="refresh">',
    '<form action="x">',
    '<button formaction="x">',
    '<svg><animate attributeName="href" to="x">',
    '<svg><set to="x">',
    '<svg><use xlink:href="data:x">',
  ];
  for (const text of active) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(() => createLitPolicy(types).createHTML(text)).to.throw(TypeError, 'expected inert markup');
    });
  }
});
