import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { embedCode } from '../../src/embed/embed-code.js';
import { carries, type EmbedFormat, type EmbedPart, embedFormats } from '../../src/embed/embed-formats.js';
import type { EmbedSpec } from '../../src/embed/embed-spec.js';
import { anySpec } from './sample-spec.js';

const formats = Object.keys(embedFormats) as EmbedFormat[];

describe('embedFormats', () => {
  /** What is left of an embed without the parts that a format has no place for. */
  const changes: { [Part in EmbedPart]?: Partial<EmbedSpec> } = {
    title: { title: 'Another' },
    poster: { poster: 'https://other.example/p.jpg' },
    assetsUrl: { assetsUrl: 'https://other.example/inline-clip/0.1.0/' },
    size: { width: 1, height: 1 },
  };
  for (const format of formats) {
    it(`leaves nothing out that the ${format} code would say`, () => {
      fc.assert(
        fc.property(anySpec, fc.constantFrom(...(Object.keys(changes) as EmbedPart[])), (spec, part) => {
          fc.pre(!carries(format, part));
          expect(embedCode(format, { ...spec, ...changes[part] })).to.equal(embedCode(format, spec));
        }),
      );
    });
  }
});

describe('carries', () => {
  it('says which parts a format has a place for', () => {
    expect(formats.filter((format) => carries(format, 'options'))).to.deep.equal([
      'iframe',
      'script',
      'element',
      'wordpress',
      'amp',
    ]);
    expect(formats.filter((format) => !carries(format, 'size'))).to.deep.equal(['markdown']);
  });
});
