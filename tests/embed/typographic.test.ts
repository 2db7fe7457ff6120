import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { typographic } from '../../src/embed/typographic.js';

describe('typographic', () => {
  const texts: [plain: string, typographic: string][] = [
    ["Klitschko: 'We Are Ready'", 'Klitschko: ‘We Are Ready’'],
    ['He said "no"', 'He said “no”'],
    [`"'Yes,' she said."`, '“‘Yes,’ she said.”'],
    ["the mayor's", 'the mayor’s'],
    ['("so")', '(“so”)'],
    ['so—"so"', 'so—“so”'],
    ['«так»', '«так»'],
    ['', ''],
  ];
  for (const [plain, expected] of texts) {
    it(`writes ${expected || 'nothing'}`, () => {
      expect(typographic(plain)).to.equal(expected);
    });
  }

  it('leaves no straight quote and changes nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', "'", 'a', ' ', '(', '—') }), (text) => {
        const written = typographic(text);
        expect(written).not.to.match(/["']/);
        expect(written.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')).to.equal(text);
      }),
    );
  });
});
