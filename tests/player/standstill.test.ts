import { expect } from '@esm-bundle/chai';
import { Standstill } from '../../src/player/standstill.js';
import { FakeClock } from './fake-clock.js';

describe('Standstill', () => {
  let clock: FakeClock;
  let time: number;
  let found: number;
  let standstill: Standstill;

  beforeEach(() => {
    clock = new FakeClock();
    time = 5;
    found = 0;
    standstill = new Standstill(
      clock,
      () => time,
      () => found++,
    );
  });

  /** Time passes, in which the media moves on, or does not. */
  const pass = (seconds: number, speed = 0) => {
    for (let passed = 0; passed < seconds; passed += 0.25) {
      clock.advance(0.25);
      time += speed * 0.25;
    }
  };

  it('is found in media that plays and does not move, within the 3 s in which a wait is told', () => {
    standstill.watch(true);
    pass(30, 1);
    expect(found).to.equal(0);
    pass(1.5);
    expect(found).to.equal(0);
    pass(1.25);
    expect(found).to.equal(1);
  });

  it('is told once as long as it lasts, and again when it comes again', () => {
    standstill.watch(true);
    pass(60);
    expect(found).to.equal(1);
    pass(2, 0.25);
    pass(3);
    expect(found).to.equal(2);
  });

  it('does not count while nobody can see it', () => {
    standstill.watch(true);
    clock.counting = false;
    pass(3600);
    expect(found).to.equal(0);
    clock.counting = true;
    pass(2);
    expect(found).to.equal(1);
  });

  it('is not looked for in what does not play', () => {
    standstill.watch(true);
    standstill.watch(false);
    expect(clock.timers).to.equal(0);
    standstill.watch(false);
    pass(60);
    expect(found).to.equal(0);
  });
});
