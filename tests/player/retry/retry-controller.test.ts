import { expect } from '@esm-bundle/chai';
import { Trouble } from '../../../src/player/retry/retry-controller.js';
import { FakeClock } from '../fake-clock.js';
import { FakeConnection } from '../fake-connection.js';

describe('Trouble', () => {
  let clock: FakeClock;
  let connection: FakeConnection;
  let trouble: Trouble;
  let life: AbortController;
  let done: string[];
  let waits: boolean;
  let tried: number;
  let mediaTime: () => number;

  beforeEach(() => {
    clock = new FakeClock();
    connection = new FakeConnection();
    life = new AbortController();
    done = [];
    waits = false;
    tried = 1;
    mediaTime = () => clock.now;
    const player = {
      waits: () => waits,
      position: () => 0,
      mediaTime: () => mediaTime(),
      stands: () => done.push('stands'),
      hasOthers: () => tried < 1,
      tried: () => tried,
      noticed: () => done.push('noticed'),
      offline: (offline: boolean) => done.push(`offline: ${offline}`),
      again: () => {
        done.push('again');
        trouble.kick();
      },
      next: () => {
        done.push('next');
        tried = 1;
      },
      tell: ({ code }: { code: string }) => done.push(`tell: ${code}`),
    };
    trouble = new Trouble(clock, connection, player, life.signal);
  });
  afterEach(() => life.abort());

  const wait = () => {
    waits = true;
    trouble.moved('stalled', true);
  };

  it('says of a wait that it is noticeable, and after ten silent seconds that it is over', () => {
    wait();
    clock.advance(0.3);
    expect(done).to.deep.equal(['noticed']);
    clock.advance(9.5);
    expect(done).to.deep.equal(['noticed']);
    clock.advance(0.25);
    expect(done).to.deep.equal(['noticed', 'tell: timeout']);
  });

  it('grants the first of two sources half of that time', () => {
    tried = 0.5;
    wait();
    clock.advance(5.25);
    expect(done).to.deep.equal(['noticed', 'next']);
  });

  it('is patient as long as something comes', () => {
    wait();
    for (let round = 0; round < 5; round++) {
      clock.advance(5);
      trouble.kick();
    }
    expect(done).to.deep.equal(['noticed']);
  });

  it('asks again in the middle of a clip, long before it gives up', () => {
    trouble.playing();
    wait();
    clock.advance(4);
    expect(done).to.deep.equal(['noticed', 'again']);
  });

  it('has nothing against silence while nobody waits', () => {
    wait();
    waits = false;
    trouble.moved('playing', false);
    clock.advance(60);
    expect(done).to.deep.equal([]);
  });

  it('says of what plays that it stands still', () => {
    clock.advance(60);
    trouble.moved('playing', false);
    mediaTime = () => 5;
    clock.advance(3);
    expect(done).to.deep.equal(['stands']);
  });

  it('tells that a wait goes on without a network, and tries at once when it is back', () => {
    wait();
    connection.online = false;
    expect(done).to.deep.equal(['offline: true']);
    connection.online = true;
    expect(done).to.deep.equal(['offline: true', 'offline: false', 'again']);
  });

  it('hears of no network any more once the signal is aborted', () => {
    life.abort();
    wait();
    connection.online = false;
    expect(done).to.deep.equal([]);
  });
});
