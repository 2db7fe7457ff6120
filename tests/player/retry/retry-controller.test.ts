import { expect } from '@esm-bundle/chai';
import type { Phase } from '../../../src/player/phase.js';
import type { PlayerError } from '../../../src/player/player-error.js';
import { RetryController } from '../../../src/player/retry/retry-controller.js';
import { FakeClock } from '../fake-clock.js';
import { FakeConnection } from '../fake-connection.js';

const down: PlayerError = { code: 'network', message: 'down', status: 503 };
const silent: PlayerError = { code: 'timeout', message: 'silent' };

describe('RetryController', () => {
  let clock: FakeClock;
  let connection: FakeConnection;
  let life: AbortController;
  let done: string[];
  let host: {
    phase: Phase;
    position: number;
    mediaTime: number;
    hasOtherSources: boolean;
    triedShare: number;
  };
  let retry: RetryController;

  beforeEach(() => {
    clock = new FakeClock();
    connection = new FakeConnection();
    life = new AbortController();
    done = [];
    host = { phase: 'starting', position: 0, mediaTime: 0, hasOtherSources: false, triedShare: 1 };
    const note = (what: string) => void done.push(what);
    const commands = {
      showWaiting: () => note('waiting'),
      showOffline: (offline: boolean) => note(`offline: ${offline}`),
      stall: () => note('stall'),
      reload: () => {
        note('reload');
        retry.progress();
      },
      nextSource: ({ message }: PlayerError) => note(`next: ${message}`),
      fail: ({ message }: PlayerError) => note(`fail: ${message}`),
    };
    retry = new RetryController(Object.assign(host, commands), clock, connection, life.signal);
  });
  afterEach(() => life.abort());

  /** Somebody waits from now on. */
  const wait = (phase: Phase = 'stalled') => {
    host.phase = phase;
    retry.phaseChanged(phase, true);
  };
  /** The clip has played. */
  const played = (position = 0) => {
    host.phase = 'playing';
    host.position = position;
    retry.playing();
  };

  describe('a wait', () => {
    it('is shown once it is noticeable, and fails after ten silent seconds', () => {
      wait();
      clock.advance(0.3);
      expect(done).to.deep.equal(['waiting']);
      clock.advance(9.5);
      expect(done).to.deep.equal(['waiting']);
      clock.advance(0.25);
      expect(done).to.deep.equal(['waiting', 'fail: nothing came for 10 s']);
    });

    it('has half of that time for the first of two sources', () => {
      Object.assign(host, { triedShare: 0.5, hasOtherSources: true });
      wait();
      clock.advance(5);
      expect(done).to.deep.equal(['waiting', 'next: nothing came for 5 s']);
    });

    it('goes on as long as something comes', () => {
      wait();
      for (let round = 0; round < 5; round++) {
        clock.advance(5);
        retry.progress();
      }
      expect(done).to.deep.equal(['waiting']);
    });

    it('in the middle of a clip is reloaded long before it fails', () => {
      played();
      wait();
      clock.advance(4);
      expect(done).to.deep.equal(['waiting', 'reload']);
    });

    it('is over once the media plays', () => {
      wait();
      host.phase = 'playing';
      retry.phaseChanged('playing', false);
      host.mediaTime = 1;
      clock.advance(0.5);
      expect(done).to.deep.equal([]);
    });
  });

  it('finds media that reports that it plays, and stands still', () => {
    retry.phaseChanged('playing', false);
    clock.advance(3);
    expect(done[0]).to.equal('stall');
  });

  describe('the network', () => {
    it('is told while somebody waits, and reloads at once when it is back', () => {
      wait();
      connection.online = false;
      expect(done).to.deep.equal(['offline: true']);
      connection.online = true;
      expect(done).to.deep.equal(['offline: true', 'offline: false', 'reload']);
    });

    it('is waited for: what is due is done when it is back', () => {
      connection.online = false;
      retry.failed(down);
      clock.advance(600);
      expect(done).to.deep.equal(['offline: true']);
      connection.online = true;
      expect(done).to.deep.equal(['offline: true', 'offline: false', 'reload']);
    });

    it('is heard of no more once the signal is aborted', () => {
      life.abort();
      wait();
      connection.online = false;
      expect(done).to.deep.equal([]);
    });
  });

  describe('a failure', () => {
    it('is retried when the time has come, and later with each try', () => {
      retry.failed(down);
      clock.advance(0.75);
      expect(done).to.deep.equal([]);
      clock.advance(0.25);
      expect(done).to.deep.equal(['reload']);
      retry.failed(down);
      clock.advance(1.75);
      expect(done).to.have.length(1);
      clock.advance(0.25);
      expect(done).to.have.length(2);
    });

    it('is told after some tries', () => {
      for (let round = 0; round < 3; round++) {
        retry.failed(down);
        clock.advance(2 ** round);
      }
      retry.failed(down);
      expect(done).to.deep.equal(['reload', 'reload', 'reload', 'fail: down']);
    });

    it('counts the tries that the engine has made itself', () => {
      retry.failed(down, { times: 4 });
      expect(done).to.deep.equal(['fail: down']);
    });

    it('leaves the next source tries of its own', () => {
      host.hasOtherSources = true;
      retry.failed(down, { times: 4 });
      host.hasOtherSources = false;
      retry.sourceChanged();
      retry.failed(down);
      clock.advance(1);
      expect(done).to.deep.equal(['next: down', 'reload']);
    });

    it('is told with the last reason where nothing came since', () => {
      retry.failed(down);
      retry.failed(silent, { silence: 10 });
      expect(done).to.deep.equal(['fail: down']);
    });

    it('has no more time by media that comes back for a moment', () => {
      played(5);
      for (let round = 0; round < 20 && !done.includes('fail: down'); round++) {
        retry.failed(down);
        clock.advance(4.5);
        wait();
        retry.progress();
      }
      expect(done.filter((step) => step === 'reload').length).to.be.within(3, 6);
      expect(done.at(-1)).to.equal('fail: down');
    });

    it('that was put off while nobody waited is dealt with at once, with all the time there is', () => {
      played();
      retry.failed(down, { idle: true, times: 3 });
      clock.advance(25);
      expect(done).to.deep.equal([]);
      wait();
      expect(done).to.deep.equal(['reload']);
      retry.failed(down);
      clock.advance(3.5);
      retry.progress();
      clock.advance(1);
      expect(done.filter((step) => step === 'reload')).to.have.length(2);
    });

    it('begins anew for a new command', () => {
      played();
      retry.failed(down);
      clock.advance(18);
      wait('starting');
      retry.failed(down);
      clock.advance(4.5);
      expect(done.join()).to.not.include('fail');
    });

    it('is told to nobody who does not see it', () => {
      clock.counting = false;
      retry.failed(silent);
      expect(done).to.deep.equal([]);
      clock.advance(30);
      expect(done).to.deep.equal(['reload']);
    });

    it('is forgotten once the clip is past it', () => {
      host.position = 10;
      retry.failed(down);
      retry.failed(down);
      clock.advance(2);
      played(10.5);
      expect(clock.timers).to.equal(1);
      played(11.5);
      expect(clock.timers).to.equal(0);
    });
  });

  it('has no timer while nobody waits and no try is planned', () => {
    retry.failed(down);
    clock.advance(1);
    expect(clock.timers).to.equal(1);
    host.phase = 'paused';
    retry.phaseChanged('paused', false);
    expect(clock.timers).to.equal(0);
  });
});
