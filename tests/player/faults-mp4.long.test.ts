// A page of its own: its faults take minutes, and a page that ends by a limit takes all of its files along.
import { expect } from '@esm-bundle/chai';
import { skipUnless } from '../skip-unless.js';
import { FaultRun, type FaultySource, fetchEngine } from './fault-run.js';
import { until } from './until.js';

const path = '/demo/media/klitschko/klitschko.mp4';
const type = 'video/mp4';
const hls = 'application/vnd.apple.mpegurl';
const list = '/demo/media/klitschko/hls/360p/index.m3u8';

describe('faults of MP4', function () {
  this.timeout(90_000);
  let run: FaultRun;
  const begin = (fault: string, options = {}, speed?: number) => {
    run = new FaultRun([{ path, type, fault }], options, speed);
    return run;
  };
  /** Media that is to play needs its time: a busy machine must not look like a silent server. */
  const calmly = (fault: string, options = {}) => begin(fault, options, 2);
  const beginAll = (...sources: FaultySource[]) => {
    run = new FaultRun(sources, {}, 2);
    return run;
  };
  before(fetchEngine);
  afterEach(() => run.end());

  for (const fault of ['status=404', 'status=500', 'reset', 'corrupt']) {
    it(`tries once more, then tells: ${fault}`, async () => {
      expect(await begin(fault).play()).to.be.oneOf(['no-source', 'network', 'decode']);
      expect(run.time).to.be.at.most(11);
      expect(await run.isQuiet()).to.equal(true);
      if (fault.startsWith('status')) expect((await run.requests()).length).to.be.within(1, 4);
    });
  }

  it('comes back from a server that failed once', async () => {
    expect(await calmly('status=503,times=1').play()).to.equal('plays');
  });

  it('gives up what hangs after 10 s', async () => {
    expect(await begin('hang').play()).to.equal('timeout');
    expect(run.time).to.be.within(9, 11);
    expect(await run.isQuiet()).to.equal(true);
  });

  it('plays what has the wrong MIME header', async () => {
    expect(await calmly('mime=text/plain').play()).to.equal('plays');
  });

  it('plays what is said to be something else', async () => {
    expect(await beginAll({ path, type: 'video/x-nothing' }).play()).to.equal('plays');
    run.end();
    expect(await beginAll({ path, type: hls }).play()).to.equal('plays');
  });

  it('plays a stream that is said to be a file', async function () {
    const moves = (await beginAll({ path: list, type: hls }).play()) === 'plays';
    run.end();
    skipUnless(this, moves, 'HLS does not move here');
    expect(await beginAll({ path: list, type }).play()).to.equal('plays');
  });

  it('plays the next source where the first is dead, hangs, or is none', async () => {
    for (const fault of ['status=404', 'status=500', 'reset', 'hang']) {
      expect(await beginAll({ path: list, type: hls, fault }, { path, type }).play(), fault).to.equal(
        'plays',
      );
      run.end();
      expect(await beginAll({ path, type, fault }, { path, type }).play(), fault).to.equal('plays');
      run.end();
    }
    expect(
      await beginAll({ path: '/tests/fixtures/media/empty.m3u8', type: hls }, { path, type }).play(),
    ).to.equal('plays');
  });

  it('tells within 10 s of all sources together', async () => {
    const fault = 'hang';
    expect(await beginAll({ path: list, type: hls, fault }, { path, type, fault }).play()).to.equal(
      'timeout',
    );
    expect(run.time).to.be.at.most(11);
  });

  it('says that there is no source', async () => {
    expect(await beginAll().play()).to.equal('no-source');
  });

  it('says Offline as long as the network is gone in the middle, and goes on where it stood', async () => {
    calmly('reset,beyond=300000', { start: 8.6 });
    expect(await run.play()).to.equal('plays');
    const { skipped, ...course } = await run.goOffline();
    expect(course).to.deep.equal({ told: true, held: true, outcome: 'plays', offline: false });
    expect(skipped).to.be.within(-0.5, 2);
  });

  it('tells where media is damaged, and begins there when it is asked again', async () => {
    expect(await calmly('corrupt=400000', { start: 8 }).play()).to.equal('plays');
    expect(await until(() => run.player.state.phase === 'failed', 60)).to.equal(true); // a busy Chromium drops late frames, damaged ones as well
    expect(run.player.state.error?.code).to.equal('decode');
    const { currentTime } = run.player;
    expect(currentTime).to.be.within(8, 40);
    expect(await run.isQuiet()).to.equal(true);
    run.player.retry();
    expect(run.player.currentTime).to.equal(currentTime);
  });
});
