import { expect } from '@esm-bundle/chai';
import { keepPosition, keptPosition } from '../../../src/elements/article/kept-positions.js';

describe('keptPosition', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('tells clips of one id apart by their media', () => {
    keepPosition('one', 30, 'https://a.example/one.mp4');
    keepPosition('one', 50, 'https://b.example/one.mp4');
    expect(keptPosition('one', 'https://a.example/one.mp4')).to.equal(30);
    expect(keptPosition('one', 'https://b.example/one.mp4')).to.equal(50);
    expect(keptPosition('one', 'https://c.example/one.mp4')).to.equal(undefined);
    keepPosition('one', undefined, 'https://a.example/one.mp4');
    expect(keptPosition('one', 'https://a.example/one.mp4')).to.equal(undefined);
    expect(keptPosition('one', 'https://b.example/one.mp4')).to.equal(50);
  });

  it('knows what was kept before media was noted', () => {
    keepPosition('one', 30);
    expect(keptPosition('one', 'https://a.example/one.mp4')).to.equal(30);
  });
});
