import { expect } from '@esm-bundle/chai';
import { LoadTimeout } from '../../../src/player/retry/load-timeout.js';
import { startTimeout } from '../../../src/player/retry/timeouts.js';
import { FakeClock } from '../fake-clock.js';

function watch(limit = () => startTimeout) {
  const clock = new FakeClock();
  const told: string[] = [];
  const timeout = new LoadTimeout(clock, {
    limit,
    noticed: () => told.push('noticed'),
    timedOut: () => told.push('timed out'),
  });
  return { clock, told, timeout };
}

describe('LoadTimeout', () => {
  it('notices a wait after 300 ms, and not before', () => {
    const { clock, told, timeout } = watch();
    timeout.start();
    clock.advance(0.29);
    expect(told).to.deep.equal([]);
    clock.advance(0.02);
    expect(told).to.deep.equal(['noticed']);
  });

  it('says nothing of a wait that ends earlier', () => {
    const { clock, told, timeout } = watch();
    timeout.start();
    clock.advance(0.2);
    timeout.stop();
    clock.advance(60);
    expect(told).to.deep.equal([]);
    expect(clock.timers).to.equal(0);
  });

  it('calls it silence after 10 s', () => {
    const { clock, told, timeout } = watch();
    timeout.start();
    clock.advance(9.9);
    expect(told).to.deep.equal(['noticed']);
    clock.advance(0.1);
    expect(told).to.deep.equal(['noticed', 'timed out']);
  });

  it('begins to count again with every byte', () => {
    const { clock, told, timeout } = watch();
    timeout.start();
    for (let round = 0; round < 5; round++) {
      clock.advance(9);
      timeout.progress();
    }
    expect(told).not.to.include('timed out');
    clock.advance(10);
    expect(told).to.include('timed out');
  });

  it('stands still while waiting does not count', () => {
    const { clock, told, timeout } = watch();
    timeout.start();
    clock.advance(9);
    clock.counting = false;
    clock.advance(3600);
    expect(told).not.to.include('timed out');
    clock.counting = true;
    clock.advance(0.75);
    expect(told).not.to.include('timed out');
    clock.advance(0.25);
    expect(told).to.include('timed out');
  });

  it('goes on with a wait that it watches already', () => {
    const { clock, told, timeout } = watch();
    timeout.start();
    clock.advance(9);
    timeout.start();
    clock.advance(1);
    expect(told).to.deep.equal(['noticed', 'timed out']);
  });

  it('gives the next wait its whole time', () => {
    const { clock, told, timeout } = watch();
    timeout.start();
    clock.advance(9);
    timeout.stop();
    timeout.start();
    clock.advance(9);
    expect(told).to.deep.equal(['noticed', 'noticed']);
  });

  it('asks for its limit at every look, and tells again when the limit has grown', () => {
    let limit = 5;
    const { clock, told, timeout } = watch(() => limit);
    timeout.start();
    clock.advance(5);
    expect(told).to.deep.equal(['noticed', 'timed out']);
    limit = 10;
    clock.advance(4.75);
    expect(told).to.have.length(2);
    clock.advance(0.25);
    expect(told).to.deep.equal(['noticed', 'timed out', 'timed out']);
  });
});
