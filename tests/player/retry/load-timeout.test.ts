import { expect } from '@esm-bundle/chai';
import { Watchdog } from '../../../src/player/retry/load-timeout.js';
import { patience } from '../../../src/player/retry/timeouts.js';
import { FakeClock } from '../fake-clock.js';

function watch(limit = () => patience) {
  const clock = new FakeClock();
  const told: string[] = [];
  const watchdog = new Watchdog(clock, {
    limit,
    noticed: () => told.push('noticed'),
    silent: () => told.push('silent'),
  });
  return { clock, told, watchdog };
}

describe('Watchdog', () => {
  it('notices a wait after 300 ms, and not before', () => {
    const { clock, told, watchdog } = watch();
    watchdog.start();
    clock.advance(0.29);
    expect(told).to.deep.equal([]);
    clock.advance(0.02);
    expect(told).to.deep.equal(['noticed']);
  });

  it('says nothing of a wait that ends earlier', () => {
    const { clock, told, watchdog } = watch();
    watchdog.start();
    clock.advance(0.2);
    watchdog.stop();
    clock.advance(60);
    expect(told).to.deep.equal([]);
    expect(clock.timers).to.equal(0);
  });

  it('calls it silence after 10 s', () => {
    const { clock, told, watchdog } = watch();
    watchdog.start();
    clock.advance(9.9);
    expect(told).to.deep.equal(['noticed']);
    clock.advance(0.1);
    expect(told).to.deep.equal(['noticed', 'silent']);
  });

  it('begins to count again with every byte', () => {
    const { clock, told, watchdog } = watch();
    watchdog.start();
    for (let round = 0; round < 5; round++) {
      clock.advance(9);
      watchdog.kick();
    }
    expect(told).not.to.include('silent');
    clock.advance(10);
    expect(told).to.include('silent');
  });

  it('stands still while waiting does not count', () => {
    const { clock, told, watchdog } = watch();
    watchdog.start();
    clock.advance(9);
    clock.counting = false;
    clock.advance(3600);
    expect(told).not.to.include('silent');
    clock.counting = true;
    clock.advance(0.75);
    expect(told).not.to.include('silent');
    clock.advance(0.25);
    expect(told).to.include('silent');
  });

  it('goes on with a wait that it watches already', () => {
    const { clock, told, watchdog } = watch();
    watchdog.start();
    clock.advance(9);
    watchdog.start();
    clock.advance(1);
    expect(told).to.deep.equal(['noticed', 'silent']);
  });

  it('gives the next wait its whole time', () => {
    const { clock, told, watchdog } = watch();
    watchdog.start();
    clock.advance(9);
    watchdog.stop();
    watchdog.start();
    clock.advance(9);
    expect(told).to.deep.equal(['noticed', 'noticed']);
  });

  it('asks for its limit at every look, and tells again when the limit has grown', () => {
    let limit = 5;
    const { clock, told, watchdog } = watch(() => limit);
    watchdog.start();
    clock.advance(5);
    expect(told).to.deep.equal(['noticed', 'silent']);
    limit = 10;
    clock.advance(4.75);
    expect(told).to.have.length(2);
    clock.advance(0.25);
    expect(told).to.deep.equal(['noticed', 'silent', 'silent']);
  });
});
