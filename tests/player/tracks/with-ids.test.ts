import { expect } from '@esm-bundle/chai';
import { withIds } from '../../../src/player/tracks/with-ids.js';

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
