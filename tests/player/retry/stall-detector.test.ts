import { expect } from '@esm-bundle/chai';
import { StallDetector } from '../../../src/player/retry/stall-detector.js';
import { FakeClock } from '../fake-clock.js';
import { FakeConnection } from '../fake-connection.js';

describe('StallDetector', () => {
  let clock: FakeClock;
  let connection: FakeConnection;
  let time: number;
  let told: number;
  let stalls: StallDetector;

  beforeEach(() => {
    clock = new FakeClock();
    connection = new FakeConnection();
    time = 5;
    told = 0;
    stalls = new StallDetector(
      clock,
      connection,
      () => time,
      () => void told++,
    );
  });

  /** Time passes, in which the media moves on, or does not. */
  const pass = (seconds: number, speed = 0) => {
    for (let passed = 0; passed < seconds; passed += 0.25) {
      clock.advance(0.25);
      time += speed * 0.25;
    }
  };

  it('tells of media that plays and does not move, within the 3 s in which a wait is told', () => {
    stalls.watch(true);
    pass(30, 1);
    pass(1.25);
    expect(told).to.equal(0);
    pass(1.5);
    expect(told).to.equal(1);
  });

  it('has nothing against what is slow', () => {
    stalls.watch(true);
    pass(60, 0.06);
    expect(told).to.equal(0);
  });

  it('tells nothing while nobody can see it', () => {
    stalls.watch(true);
    clock.counting = false;
    pass(3600);
    expect(told).to.equal(0);
    clock.counting = true;
    pass(2);
    expect(told).to.equal(1);
  });

  it('tells it also without a network, where time does not count', () => {
    stalls.watch(true);
    clock.counting = false;
    connection.online = false;
    pass(3);
    expect(told).to.be.at.least(1);
  });

  it('begins anew with what plays again, and leaves alone what does not', () => {
    stalls.watch(true);
    pass(1);
    stalls.watch(true);
    pass(0.5);
    expect(told).to.equal(1);
    stalls.watch(false);
    expect(clock.timers).to.equal(0);
    stalls.watch(false);
    pass(60);
    stalls.watch(true);
    pass(1);
    expect(told).to.equal(1);
  });
});
