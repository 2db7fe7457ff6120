import { expect } from '@esm-bundle/chai';
import type { ClipSource } from '../../src/clip/clip.js';
import { FaultRun, fetchEngine } from './fault-run.js';
import { bareClip } from './sample-clips.js';
import { until } from './until.js';

const folder = new URL('/tests/fixtures/media/odd/', location.href).href;
const hls = 'application/vnd.apple.mpegurl';

const address = (text: string) => URL.createObjectURL(new Blob([text], { type: hls }));
const segment = (name: string, ...tags: string[]) => [...tags, '#EXTINF:2,', folder + name].join('\n');
const list = (...segments: string[]) =>
  ['#EXTM3U', '#EXT-X-VERSION:6', '#EXT-X-TARGETDURATION:3', ...segments, '#EXT-X-ENDLIST', ''].join('\n');
const stream = (...segments: string[]): ClipSource => ({ src: address(list(...segments)), type: hls });
const file = (name: string, type?: string): ClipSource => ({ src: folder + name, ...(type && { type }) });
const break_ = '#EXT-X-DISCONTINUITY';

/** What newsrooms have, and how far it has to come, in seconds. */
const plays: [what: string, source: () => ClipSource, reaches: number][] = [
  ['HLS whose sound begins late', () => stream(segment('late-sound.ts')), 1.5],
  ['HLS whose picture begins late', () => stream(segment('late-picture.ts')), 0.5],
  ['HLS without sound', () => stream(segment('picture.ts')), 0.5],
  ['HLS of sound alone', () => stream(segment('sound.ts')), 0.5],
  ['HLS with a discontinuity', () => stream(segment('both.ts'), segment('both.ts', break_)), 2.5],
  ['HLS with a part without sound', () => stream(segment('both.ts'), segment('picture.ts', break_)), 2.5],
  [
    'HLS with a segment that is said to be missing',
    () => stream(segment('both.ts'), segment('none.ts', '#EXT-X-GAP'), segment('after-gap.ts')),
    4.5,
  ],
  [
    'HLS that begins elsewhere',
    () => stream('#EXT-X-START:TIME-OFFSET=2', segment('both.ts'), segment('next.ts')),
    2.2,
  ],
  ['a file without sound', () => file('silent.mp4', 'video/mp4'), 0.5],
  ['a file of sound alone', () => file('sound.mp4', 'video/mp4'), 0.5],
  ['a picture that is rotated', () => file('rotated.mp4', 'video/mp4'), 0.5],
  ['a file with an edit list', () => file('edited.mp4', 'video/mp4'), 0.5],
  ['QuickTime by its name', () => file('camera.mov', 'video/quicktime'), 0.5],
  [
    'QuickTime with codecs',
    () => file('camera.mov', 'video/quicktime; codecs="avc1.64000b, mp4a.40.2"'),
    0.5,
  ],
  ['QuickTime without a type', () => file('camera.mov'), 0.5],
  ['a recording without length', () => file('recording.webm', 'video/webm'), 0.5],
];

describe('media as newsrooms have it', function () {
  this.timeout(60_000);
  let run: FaultRun;
  const begin = (source: ClipSource) => {
    run = new FaultRun([], {}, 1);
    run.player.setClip({ ...bareClip, sources: [source] });
    return run.player.play().catch(() => undefined);
  };
  const reached = (seconds: number) => {
    const { phase, currentTime } = run.player.state;
    return phase === 'failed' || phase === 'ended' || currentTime >= seconds;
  };
  afterEach(() => run.end());

  /** Of WebKitGTK's media sources this machine decides (seen in 2.50): they are tried where a plain stream plays. */
  let playsHls = false;
  before(fetchEngine);
  before(async () => {
    begin(stream(segment('both.ts')));
    await until(() => reached(0.5), 25);
    playsHls = run.player.state.phase !== 'failed' && run.player.state.currentTime > 0;
    run.end();
  });

  for (const [what, source, reaches] of plays) {
    it(`plays ${what}`, async function () {
      if (/HLS/.test(what) && !playsHls) this.skip();
      begin(source());
      expect(await until(() => reached(reaches), 40)).to.equal(true);
      const { phase, currentTime, error } = run.player.state;
      expect(error?.message).to.equal(undefined);
      expect(phase === 'ended' || currentTime >= reaches, `${phase} at ${currentTime}`).to.equal(true);
      expect(run.uncaught).to.deep.equal([]);
    });
  }

  for (const name of ['one-frame.mp4', 'ten-bit.mp4']) {
    it(`plays ${name}, or says that it cannot`, async () => {
      begin(file(name, 'video/mp4'));
      expect(await until(() => reached(0.5))).to.equal(true);
    });
  }

  it('takes a recording without length for no broadcast, and goes where a key says', async () => {
    begin(file('recording.webm', 'video/webm'));
    expect(await until(() => reached(0.3))).to.equal(true);
    expect(run.player.state.live).to.equal(undefined);
    // For WebKit the length is that of what has arrived, and a position after it is the end.
    expect(await until(() => run.media.duration > 1.5)).to.equal(true);
    run.player.seek(1.5);
    expect(await until(() => run.player.state.currentTime >= 1.5)).to.equal(true);
    expect(run.uncaught).to.deep.equal([]);
  });
});
