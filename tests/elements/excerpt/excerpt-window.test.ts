import { expect } from '@esm-bundle/chai';
import { excerptWindow } from '../../../src/elements/excerpt/excerpt-window.js';

describe('excerptWindow', () => {
  it('is all of a short clip', () => {
    expect(excerptWindow({ start: 20, end: 31 }, 62)).to.deep.equal({ start: 0, end: 62 });
    expect(excerptWindow({ start: 0, end: 80 }, 90)).to.deep.equal({ start: 0, end: 90 });
  });

  it('is a close-up of an hour, so that a pixel is a fraction of a second', () => {
    const { start, end } = excerptWindow({ start: 1800, end: 1811 }, 3600);
    expect(end - start).to.equal(60);
    expect(start).to.be.below(1790);
    expect(end).to.be.above(1820);
  });

  it('stays within the clip', () => {
    expect(excerptWindow({ start: 0, end: 11 }, 3600)).to.deep.equal({ start: 0, end: 60 });
    expect(excerptWindow({ start: 3590, end: 3600 }, 3600)).to.deep.equal({ start: 3540, end: 3600 });
  });

  it('stays where it was while the excerpt lies well within it', () => {
    const before = excerptWindow({ start: 1800, end: 1811 }, 3600);
    expect(excerptWindow({ start: 1795, end: 1815 }, 3600, before)).to.equal(before);
  });

  it('moves on when a handle stands at its edge, and grows with the excerpt', () => {
    let excerpt = { start: 1800, end: 1811 };
    let shown = excerptWindow(excerpt, 3600);
    const spans = [];
    for (let drags = 0; drags < 8; drags += 1) {
      excerpt = { ...excerpt, end: shown.end };
      shown = excerptWindow(excerpt, 3600, shown);
      spans.push(shown.end - shown.start);
    }
    expect(excerpt.end).to.equal(3600);
    expect(spans).to.deep.equal([...spans].sort((one, other) => one - other));
    expect(shown).to.deep.equal({ start: 0, end: 3600 });
  });

  it('comes closer again when the excerpt becomes short', () => {
    const { start, end } = excerptWindow({ start: 100, end: 110 }, 3600, { start: 0, end: 3600 });
    expect(end - start).to.equal(60);
  });

  it('is that of another clip at once', () => {
    const { start, end } = excerptWindow({ start: 5, end: 10 }, 600, { start: 1770, end: 1830 });
    expect([start, end]).to.deep.equal([0, 60]);
  });
});
