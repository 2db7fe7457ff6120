import { expect } from '@esm-bundle/chai';
import { findCaptions, withIds } from '../../../src/player/tracks/caption-choice.js';

const plain = { language: 'en', label: 'English', kind: 'captions' } as const;

describe('withIds', () => {
  it('names a file by its address, and other tracks by what they say', () => {
    const ids = withIds([{ ...plain, src: '/a.vtt' }, plain]).map(({ id }) => id);
    expect(ids).to.deep.equal(['/a.vtt', 'captions:en:English']);
  });

  it('tells apart what is the same', () => {
    const ids = withIds([plain, plain, { ...plain, kind: 'subtitles' }]).map(({ id }) => id);
    expect(new Set(ids).size).to.equal(3);
  });
});

describe('findCaptions', () => {
  const choices = withIds([
    plain,
    { ...plain, label: 'English (SDH)' },
    { ...plain, language: '', label: 'x' },
  ]);

  it('finds by id before it looks for a language', () => {
    expect(findCaptions(choices, 'captions:en:English (SDH)')?.label).to.equal('English (SDH)');
    expect(findCaptions(choices, 'en-GB')?.label).to.equal('English');
  });

  it('finds what has no language, and nothing where nothing is asked for', () => {
    expect(findCaptions(choices, 'captions::x')?.label).to.equal('x');
    for (const nothing of [undefined, '', 'uk']) expect(findCaptions(choices, nothing)).to.equal(undefined);
  });
});
