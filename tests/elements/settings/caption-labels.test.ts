import { expect } from '@esm-bundle/chai';
import { captionLabels } from '../../../src/elements/settings/caption-labels.js';
import type { CaptionChoice } from '../../../src/player/tracks/caption-choice.js';

const choice = (
  label: string,
  language = 'en',
  kind: CaptionChoice['kind'] = 'subtitles',
): CaptionChoice => ({
  id: `${label}${language}${kind}`,
  label,
  language,
  kind,
});

describe('captionLabels', () => {
  const labels = (...choices: CaptionChoice[]) =>
    captionLabels(document.createElement('div'), choices, 'Captions');

  it("takes the publisher's name, else the language's", () => {
    expect(labels(choice('Full'), choice('', 'uk'), choice('de', 'de'))).to.deep.equal([
      'Full',
      'Ukrainian',
      'German',
    ]);
  });

  it('has a name for what says nothing', () => {
    expect(labels(choice('', ''))).to.deep.equal(['Captions']);
    expect(labels(choice('', 'und'))).to.deep.equal(['Captions']);
  });

  it('marks captions for the deaf beside subtitles of one name', () => {
    expect(labels(choice('English'), choice('English', 'en', 'captions'))).to.deep.equal([
      'English',
      'English (CC)',
    ]);
  });

  it('numbers what is left', () => {
    expect(labels(choice('English'), choice('English'), choice('', 'en'))).to.deep.equal([
      'English',
      'English (2)',
      'English (3)',
    ]);
  });
});
