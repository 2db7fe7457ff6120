import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import {
  type EmbedFields,
  editEmbedFields,
  embedFields,
  linkSizes,
  sizeOrProblem,
} from '../../../src/elements/sharing/embed-fields.js';
import { type EmbedSpec, embedSpec } from '../../../src/embed/embed-spec.js';
import { sampleClip } from './sample-clip.js';

const ratio = 16 / 9;
const fields = embedFields(embedSpec(sampleClip) as EmbedSpec);
const edit = (change: Partial<EmbedFields>, from = fields) => editEmbedFields(from, change, ratio);

describe('embedFields', () => {
  it('begins with the size of the spec, linked', () => {
    expect(fields).to.include({ width: '640', height: '360', keepRatio: true, format: 'iframe' });
  });

  it('begins at the start, to the end, with the title and without captions', () => {
    expect(fields).to.include({
      start: '',
      end: '',
      title: true,
      captions: '0',
      autoplay: false,
      loop: false,
    });
  });
});

describe('editEmbedFields', () => {
  const linked: [Partial<EmbedFields>, string, string][] = [
    [{ width: '320' }, '320', '180'],
    [{ width: '960' }, '960', '540'],
    [{ width: '641' }, '641', '361'],
    [{ width: '160' }, '160', '90'],
    [{ width: ' 800 ' }, ' 800 ', '450'],
    [{ height: '720' }, '1280', '720'],
    [{ height: '160' }, '284', '160'],
  ];
  for (const [change, width, height] of linked) {
    it(`makes ${JSON.stringify(change)} to ${width} × ${height} while the ratio is kept`, () => {
      expect(edit(change)).to.include({ width, height });
    });
  }

  for (const width of ['', 'abc', '64', '9999', '6.5', '-320']) {
    it(`leaves the height alone when the width is '${width}'`, () => {
      expect(edit({ width })).to.include({ width, height: '360' });
    });
  }

  it('leaves the other size alone when the sizes are not linked', () => {
    const loose = edit({ keepRatio: false });
    expect(edit({ width: '500' }, loose)).to.include({ width: '500', height: '360' });
    expect(edit({ height: '500' }, loose)).to.include({ width: '640', height: '500' });
  });

  it('links the size that was typed last as soon as the ratio is kept again', () => {
    const loose = edit({ height: '500' }, edit({ keepRatio: false }));
    expect(edit({ keepRatio: true }, loose)).to.include({ width: '889', height: '500' });
  });

  it('keeps the clip upright when it is', () => {
    expect(editEmbedFields(fields, { width: '320' }, 9 / 16)).to.include({ width: '320', height: '569' });
  });

  it('touches nothing but what was edited', () => {
    expect(edit({ loop: true })).to.deep.equal({ ...fields, loop: true });
  });
});

describe('linkSizes', () => {
  it('is never off by more than half a pixel', () => {
    const sizes = fc.integer({ min: 160, max: 3840 });
    const ratios = fc.double({ min: 0.3, max: 3, noNaN: true });
    fc.assert(
      fc.property(sizes, ratios, (width, ratio) => {
        const { height } = linkSizes({ ...fields, width: String(width) }, ratio);
        expect(Math.abs(Number(height) - width / ratio)).to.be.at.most(0.5);
      }),
    );
  });

  it('gives whole pixels, and at least one', () => {
    expect(linkSizes({ ...fields, width: '160' }, 1000).height).to.equal('1');
  });
});

describe('sizeOrProblem', () => {
  it('reads a size', () => expect(sizeOrProblem('640')).to.equal(640));
  it('says why a text is none', () => {
    expect(['x', '159', '3841'].map(sizeOrProblem)).to.deep.equal(['not-a-number', 'too-small', 'too-large']);
  });
});
