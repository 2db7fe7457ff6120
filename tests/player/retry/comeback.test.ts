import { expect } from '@esm-bundle/chai';
import type { PlayerError } from '../../../src/player/player-error.js';
import { Comeback } from '../../../src/player/retry/comeback.js';
import { FakeClock } from '../fake-clock.js';
import { FakeConnection } from '../fake-connection.js';

const down: PlayerError = { code: 'network', message: 'down', status: 503 };
const silent: PlayerError = { code: 'timeout', message: 'silent' };

describe('Comeback', () => {
  let clock: FakeClock;
  let connection: FakeConnection;
  let comeback: Comeback;
  let done: string[];
  let waits: boolean;
  const known = { alive: false, others: false, played: false, position: 0 };

  beforeEach(() => {
    clock = new FakeClock();
    connection = new FakeConnection();
    done = [];
    waits = true;
    comeback = new Comeback(clock, connection, {
      waits: () => waits,
      again: () => done.push('again'),
      next: ({ message }) => done.push(`next: ${message}`),
      tell: ({ message }) => done.push(`tell: ${message}`),
    });
  });

  it('tries again when the time has come, and longer after each setback', () => {
    comeback.meet(down, known);
    clock.advance(0.75);
    expect(done).to.deep.equal([]);
    clock.advance(0.25);
    expect(done).to.deep.equal(['again']);
    comeback.meet(down, known);
    clock.advance(1.75);
    expect(done).to.have.length(1);
    clock.advance(0.25);
    expect(done).to.have.length(2);
  });

  it('tells after some tries', () => {
    for (let round = 0; round < 3; round++) {
      comeback.meet(down, known);
      clock.advance(2 ** round);
    }
    comeback.meet(down, known);
    expect(done).to.deep.equal(['again', 'again', 'again', 'tell: down']);
  });

  it('counts those that the engine has made itself', () => {
    comeback.meet(down, { ...known, times: 4 });
    expect(done).to.deep.equal(['tell: down']);
  });

  it('gives the next source tries of its own', () => {
    comeback.meet(down, { ...known, times: 4, others: true });
    comeback.another();
    comeback.meet(down, known);
    clock.advance(1);
    expect(done).to.deep.equal(['next: down', 'again']);
  });

  it('gives the reason that was heard last for a silence', () => {
    comeback.meet(down, known);
    comeback.meet(silent, { ...known, silence: 10 });
    expect(done).to.deep.equal(['tell: down']);
  });

  it('waits for the network, and does at once what is due when it is back', () => {
    connection.online = false;
    comeback.meet(down, known);
    clock.advance(600);
    expect(done).to.deep.equal([]);
    connection.online = true;
    comeback.hurry();
    expect(done).to.deep.equal(['again']);
  });

  it('gives media that comes back for a moment no more time', () => {
    const inTheMiddle = { ...known, played: true, position: 5 };
    for (let round = 0; round < 20 && !done.includes('tell: down'); round++) {
      comeback.meet(down, inTheMiddle);
      clock.advance(4.5);
      comeback.wait(false);
    }
    expect(done.filter((step) => step === 'again').length).to.be.within(3, 6);
    expect(done.at(-1)).to.equal('tell: down');
  });

  it('does at once what was put off while nobody waited, with all the time there is', () => {
    comeback.meet(down, { ...known, alive: true, played: true, times: 3 });
    clock.advance(25);
    expect(done).to.deep.equal([]);
    comeback.wait(false);
    expect(done).to.deep.equal(['again']);
    comeback.meet(down, { ...known, played: true });
    clock.advance(4.5);
    expect(done).to.deep.equal(['again', 'again']);
  });

  it('begins anew for whoever asks anew', () => {
    comeback.meet(down, { ...known, played: true });
    clock.advance(18);
    comeback.wait(true);
    comeback.meet(down, { ...known, played: true });
    clock.advance(4.5);
    expect(done).to.not.include('tell: down');
  });

  it('tells nobody who does not see it, or has no network', () => {
    clock.counting = false;
    comeback.meet(silent, known);
    expect(done).to.deep.equal([]);
    clock.advance(30);
    expect(done).to.deep.equal(['again']);
  });

  it('forgets a setback once the clip is past it', () => {
    comeback.meet(down, { ...known, position: 10 });
    comeback.meet(down, { ...known, position: 10 });
    clock.advance(2);
    comeback.reached(10.5);
    expect(clock.timers).to.equal(1);
    comeback.reached(11.5);
    expect(clock.timers).to.equal(0);
    comeback.meet(down, known);
    clock.advance(1);
    expect(done).to.deep.equal(['again', 'again']);
  });

  it('has no timer while nobody waits and nothing is due', () => {
    comeback.meet(down, known);
    clock.advance(1);
    expect(clock.timers).to.equal(1);
    waits = false;
    comeback.watch();
    expect(clock.timers).to.equal(0);
  });
});
