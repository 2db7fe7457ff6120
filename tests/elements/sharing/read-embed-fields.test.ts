import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import {
  type EmbedFields,
  editEmbedFields,
  embedFields,
} from '../../../src/elements/sharing/embed-fields.js';
import { readEmbedFields } from '../../../src/elements/sharing/read-embed-fields.js';
import { type EmbedSpec, embedSpec } from '../../../src/embed/embed-spec.js';
import { en } from '../../../src/i18n/en.js';
import { sampleClip } from './sample-clip.js';

const base = embedSpec(sampleClip) as EmbedSpec;
const measure = { ratio: 16 / 9, duration: 62 };
const loose: EmbedFields = { ...embedFields(base), keepRatio: false };
const read = (change: Partial<EmbedFields>, from = loose) =>
  readEmbedFields(editEmbedFields(from, change, measure.ratio), base, measure, en);

describe('readEmbedFields', () => {
  it('reads untouched fields as the spec that they were made from', () => {
    expect(readEmbedFields(embedFields(base), base, measure, en).spec).to.deep.equal(base);
  });

  const good: [Partial<EmbedFields>, Partial<EmbedSpec['options']>][] = [
    [{ start: '0:12' }, { start: 12 }],
    [{ start: '12' }, { start: 12 }],
    [{ start: '12.5' }, { start: 12.5 }],
    [{ start: ' 1:01 ' }, { start: 61 }],
    [{ start: '' }, { start: 0 }],
    [{ end: '1:02' }, { end: 62 }],
    [
      { start: '0:12', end: '0:45' },
      { start: 12, end: 45 },
    ],
    [{ autoplay: true }, { autoplay: true, muted: true }],
    [{ loop: true }, { loop: true }],
    [{ captions: 'uk' }, { captions: 'uk' }],
    [{ title: false }, { title: false }],
  ];
  for (const [change, options] of good) {
    it(`reads ${JSON.stringify(change)} as ${JSON.stringify(options)}`, () => {
      const { spec, errors } = read(change);
      expect(spec?.options).to.include(options);
      expect(Object.values(errors).filter(Boolean)).to.deep.equal([]);
    });
  }

  it('reads sizes at both limits', () => {
    expect(read({ width: '160', height: '3840' }).spec).to.include({ width: 160, height: 3840 });
  });

  it('reads sizes in Arabic and Persian digits, with and without a unit', () => {
    expect(read({ width: '٣٢٠', height: '۱۸۰' }).spec).to.include({ width: 320, height: 180 });
    expect(read({ width: '۶۴۰px' }, embedFields(base)).spec).to.include({ width: 640, height: 360 });
  });

  it('holds nothing against a field that the format does not show, and takes nothing of it', () => {
    const sizes = read({ format: 'markdown', width: 'x', start: '12' });
    expect(sizes.spec).to.include({ width: 640, height: 360 });
    expect(sizes.spec?.options.start).to.equal(12);
    const foreign = { ...base, foreign: true } as const;
    const times = readEmbedFields({ ...loose, start: '9:99' }, foreign, measure, en);
    expect(times.spec?.options.start).to.equal(0);
    expect(read({ format: 'markdown', start: '9:99' }).spec).to.equal(undefined);
  });

  it('reads whether it fills its column', () => {
    expect(read({ responsive: true }).spec?.responsive).to.equal(true);
    expect(read({ responsive: false }).spec?.responsive).to.equal(false);
  });

  const bad: [Partial<EmbedFields>, string, string][] = [
    [{ width: 'abc' }, 'width', en.notANumber],
    [{ width: '' }, 'width', en.notANumber],
    [{ width: '6e2' }, 'width', en.notANumber],
    [{ width: '159' }, 'width', en.tooSmall(160)],
    [{ width: '3841' }, 'width', en.tooLarge(3840)],
    [{ height: '1.5' }, 'height', en.notANumber],
    [{ height: '159' }, 'height', en.tooSmall(160)],
    [{ height: '99999' }, 'height', en.tooLarge(3840)],
    [{ start: 'soon' }, 'start', en.notATime],
    [{ start: '1:75' }, 'start', en.notATime],
    [{ start: '1:02' }, 'start', en.timeTooLate('1:02')],
    [{ end: 'x' }, 'end', en.notATime],
    [{ end: '1:03' }, 'end', en.timeTooLate('1:02')],
    [{ start: '0:20', end: '0:10' }, 'end', en.endBeforeStart],
    [{ start: '0:20', end: '20' }, 'end', en.endBeforeStart],
    [{ end: '0' }, 'end', en.endBeforeStart],
  ];
  for (const [change, field, words] of bad) {
    it(`says "${words}" beside ${field} for ${JSON.stringify(change)}, and gives no spec`, () => {
      const { spec, errors } = read(change);
      expect(spec).to.equal(undefined);
      expect(Object.entries(errors).filter(([, error]) => error)).to.deep.equal([[field, words]]);
    });
  }

  it('says everything that is wrong at once', () => {
    const { errors } = read({ width: 'a', height: '1', start: 'b', end: 'c' });
    expect(Object.values(errors).every(Boolean)).to.equal(true);
  });

  it('takes a size below the smallest where it follows the ratio', () => {
    const linked = embedFields(base);
    expect(read({ width: '160' }, linked).spec).to.include({ width: 160, height: 90 });
    expect(read({ height: '90' }, linked).errors.height).to.equal(en.tooSmall(160));
  });

  it('keeps such a size when the lock is opened, until another is typed', () => {
    const small = editEmbedFields(embedFields(base), { width: '160' }, measure.ratio);
    expect(read({ keepRatio: false }, small).errors.height).to.equal(undefined);
    expect(read({ keepRatio: false, width: '200' }, small).errors.height).to.equal(en.tooSmall(160));
  });

  it('refuses a size above the largest even where it follows the ratio', () => {
    const upright = { ratio: 9 / 16 };
    const fields = editEmbedFields(embedFields(base), { width: '3000' }, upright.ratio);
    expect(readEmbedFields(fields, base, upright, en).errors.height).to.equal(en.tooLarge(3840));
  });

  it('sets no limit to times when the length is not known', () => {
    const fields = { ...loose, start: '9:59:59', end: '10:00:00' };
    const { spec } = readEmbedFields(fields, base, { ratio: 16 / 9 }, en);
    expect(spec?.options).to.include({ start: 35_999, end: 36_000 });
  });

  it('gives either a spec that can be written or a word on what is wrong, for any texts', () => {
    const texts = fc.record({
      width: fc.string(),
      height: fc.string(),
      start: fc.string(),
      end: fc.string(),
    });
    fc.assert(
      fc.property(texts, (change) => {
        const { spec, errors } = read(change);
        expect(!spec).to.equal(Object.values(errors).some(Boolean));
        if (spec) expect([spec.width, spec.height].every(Number.isInteger)).to.equal(true);
      }),
    );
  });
});
