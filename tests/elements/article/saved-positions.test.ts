import { expect } from '@esm-bundle/chai';
import { savedPosition, savePosition } from '../../../src/elements/article/saved-positions.js';

describe('savedPosition', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('tells clips of one id apart by their media', () => {
    savePosition('one', 30, 'https://a.example/one.mp4');
    savePosition('one', 50, 'https://b.example/one.mp4');
    expect(savedPosition('one', 'https://a.example/one.mp4')).to.equal(30);
    expect(savedPosition('one', 'https://b.example/one.mp4')).to.equal(50);
    expect(savedPosition('one', 'https://c.example/one.mp4')).to.equal(undefined);
    savePosition('one', undefined, 'https://a.example/one.mp4');
    expect(savedPosition('one', 'https://a.example/one.mp4')).to.equal(undefined);
    expect(savedPosition('one', 'https://b.example/one.mp4')).to.equal(50);
  });

  it('knows what was kept before media was noted', () => {
    savePosition('one', 30);
    expect(savedPosition('one', 'https://a.example/one.mp4')).to.equal(30);
  });
});
