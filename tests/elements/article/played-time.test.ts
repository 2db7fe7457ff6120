import { expect } from '@esm-bundle/chai';
import { PlayedTime } from '../../../src/elements/article/played-time.js';

describe('PlayedTime', () => {
  const whole = { start: 0, end: 100 };

  it('counts each moment once', () => {
    const played = new PlayedTime();
    played.add(0, 10);
    played.add(5, 20);
    played.add(40, 50);
    played.add(18, 41);
    expect(played.within(whole)).to.equal(50);
    played.add(0, 50);
    expect(played.within(whole)).to.equal(50);
  });

  it('counts what lies in a part of the media', () => {
    const played = new PlayedTime();
    played.add(0, 10);
    played.add(20, 30);
    expect(played.within({ start: 5, end: 25 })).to.equal(10);
    expect(played.within({ start: 12, end: 15 })).to.equal(0);
  });

  it('does not count what goes backwards or nowhere', () => {
    const played = new PlayedTime();
    played.add(10, 10);
    played.add(20, 10);
    played.add(Number.NaN, 10);
    expect(played.within(whole)).to.equal(0);
  });

  it('begins anew', () => {
    const played = new PlayedTime();
    played.add(0, 10);
    played.clear();
    expect(played.within(whole)).to.equal(0);
  });
});
