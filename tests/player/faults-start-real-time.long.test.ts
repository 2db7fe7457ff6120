// A page of its own: its faults take minutes, and a page that ends by a limit takes all of its files along.
import { expect } from '@esm-bundle/chai';
import { FaultRun, type FaultySource, fetchEngine } from './fault-run.js';
import { until } from './until.js';

const film = { path: '/demo/media/klitschko/klitschko.mp4', type: 'video/mp4' };
const list = { path: '/demo/media/klitschko/hls/360p/index.m3u8', type: 'application/vnd.apple.mpegurl' };
const ladder = { ...list, path: '/demo/media/klitschko/hls/master.m3u8' };

// Figures are proven in one engine: the others run the same logic in the compressed time of the other files.
const isChromium = 'chrome' in globalThis;

(isChromium ? describe : describe.skip)('faults at the start, in real time', function () {
  this.timeout(180_000);
  let run: FaultRun;
  const begin = (sources: FaultySource[]) => {
    run = new FaultRun(sources, {}, 1);
    return run;
  };

  before(fetchEngine);
  afterEach(() => {
    run.end();
    expect(run.uncaught).to.deep.equal([]);
  });

  const starts: [string, FaultySource[]][] = [
    ['a file that hangs', [{ ...film, fault: 'hang' }]],
    ['a manifest that fails', [{ ...ladder, fault: 'status=503' }]],
    ['segments that hang', [{ ...list, fault: 'hang,only=segment' }]],
    [
      'a stream and a file that hang',
      [
        { ...ladder, fault: 'hang' },
        { ...film, fault: 'hang' },
      ],
    ],
  ];
  for (const [what, sources] of starts) {
    it(`tells of ${what} within 10 s, with at most eight requests, and asks for nothing more`, async () => {
      begin(sources).player.play();
      expect(await until(() => run.player.state.waiting)).to.equal(true);
      expect(run.time - run.late).to.be.at.most(3);
      expect(await until(() => run.player.state.phase === 'failed')).to.equal(true);
      expect(run.time - run.late).to.be.at.most(10.3);
      expect((await run.requests()).length).to.be.at.most(8);
      expect(await run.isQuiet(5)).to.equal(true);
    });
  }
});
