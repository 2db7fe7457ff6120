import { expect } from '@esm-bundle/chai';
import { findCaptions } from '../../../src/player/tracks/caption-choice.js';
import { withIds } from '../../../src/player/tracks/with-ids.js';

const plain = { language: 'en', label: 'English', kind: 'captions' } as const;

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
