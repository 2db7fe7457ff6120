// A page of its own: its faults take minutes, and a page that ends by a limit takes all of its files along.
import { expect } from '@esm-bundle/chai';
import { FaultRun, type FaultySource, fetchEngine } from './fault-run.js';
import { until } from './until.js';

const list = { path: '/demo/media/klitschko/hls/360p/index.m3u8', type: 'application/vnd.apple.mpegurl' };
const file = { path: '/demo/media/klitschko/klitschko.mp4', type: 'video/mp4' };
/** Less than a second before the end of what a file's server gives: what plays of it once more is no way out. */
const lost = { start: 8.6, beyond: 'beyond=300000' };
const fragments = { ...list, path: '/demo/media/stream/hls/360p/index.m3u8' };
/** Just before the end of a segment, and the one that follows. */
const edge = { start: 16.5, next: 'segment-03' };

// Figures are proven in one engine: the others run the same logic in the compressed time of the other files.
const isChromium = 'chrome' in globalThis;

(isChromium ? describe : describe.skip)('faults in the middle, in real time', function () {
  this.timeout(180_000);
  let run: FaultRun;
  const begin = (sources: FaultySource[], options = {}) => {
    run = new FaultRun(sources, options, 1);
    return run;
  };

  /** Seconds so far, without those by which timers came late. */
  const timely = () => run.time - run.late;

  before(fetchEngine);
  afterEach(() => {
    run.end();
    expect(run.uncaught).to.deep.equal([]);
  });

  for (const fault of ['status=503', 'hang']) {
    it(`says Please wait within 3 s of a stall and tells within 20 s: ${fault}`, async () => {
      begin([{ ...list, fault: `${fault},only=${edge.next}` }], { start: edge.start }).player.play();
      let moved = timely();
      run.media.addEventListener('timeupdate', () => {
        moved = timely();
      });
      expect(await until(() => run.player.state.phase === 'playing')).to.equal(true);
      expect(await until(() => run.player.state.phase === 'stalled')).to.equal(true);
      expect(await until(() => run.player.state.waiting)).to.equal(true);
      const stalled = moved; // what is let go of says that its time has changed, too
      expect(timely() - stalled).to.be.at.most(3);
      expect(await until(() => run.player.state.phase === 'failed', 60)).to.equal(true);
      expect(timely() - stalled).to.be.within(12, 20.3);
      expect((await run.requests(`/${edge.next}`)).length).to.be.at.most(8);
      expect(await run.isQuiet(5)).to.equal(true);
    });
  }

  for (const fault of ['status=503', 'hang']) {
    it(`tells within 20 s of a stall, and asks seldom, where a file's server is lost: ${fault}`, async () => {
      begin([{ ...file, fault: `${fault},${lost.beyond}` }], { start: lost.start }).player.play();
      expect(await until(() => run.player.state.phase === 'playing')).to.equal(true);
      expect(await until(() => run.player.state.phase === 'stalled')).to.equal(true);
      const stalled = timely();
      const met = async () => (await run.requests()).filter(({ status }) => status !== 206).length;
      const before = await met();
      let loads = 0;
      run.media.addEventListener('loadstart', () => loads++);
      expect(await until(() => run.player.state.waiting)).to.equal(true);
      expect(await until(() => run.player.state.phase === 'failed', 60)).to.equal(true);
      expect(timely() - stalled).to.be.within(12, 20.3);
      expect(loads).to.be.within(2, 6);
      expect((await met()) - before).to.be.at.most(8);
      expect(await run.isQuiet(5)).to.equal(true);
    });
  }

  const outages: [string, FaultySource, string, number][] = [
    ['a file', file, `status=503,${lost.beyond}`, lost.start],
    ['TS-HLS', list, 'status=503', 16.5],
    ['TS-HLS', list, 'hang', 16.5],
    ['fMP4-HLS', fragments, 'status=503', 6.5],
  ];
  for (const [what, source, fault, start] of outages) {
    it(`goes on within 5 s of the return of ${what}, where it stood: ${fault}`, async () => {
      const only = source === file ? '' : `,only=${source === list ? edge.next : 'segment-02'}`;
      begin([{ ...source, fault: `${fault}${only}` }], { start }).player.play();
      expect(await until(() => run.player.state.phase === 'stalled' && run.player.state.waiting)).to.equal(
        true,
      );
      const end = run.time + 9;
      await until(() => run.time > end);
      run.player.setPlaybackRate(0.25); // a busy page looks late
      await run.heal();
      const back = timely();
      // Each try of a file plays a bit of what its server still gave, also at this moment.
      expect(run.player.state.phase).to.be.oneOf(['stalled', 'playing']);
      const at = run.player.currentTime;
      expect(await until(() => run.player.state.phase === 'playing' && run.media.currentTime > at)).to.equal(
        true,
      );
      expect(timely() - back).to.be.at.most(5);
      expect(run.media.currentTime).to.be.within(at - 0.5, at + 0.7);
    });
  }
});
