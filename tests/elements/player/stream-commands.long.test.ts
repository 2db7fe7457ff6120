import { expect } from '@esm-bundle/chai';
import '../../../src/elements/player/clip-player.js';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import { until as holds } from '../../player/until.js';
import { noteStream, streamPatience } from '../../stream-patience.js';
import { mounted, unmountAll, until } from '../mounted.js';
import { Uncaught } from '../uncaught.js';

const short = '/tests/fixtures/media/short-hls/master.m3u8';
const long = '/demo/media/klitschko/hls/master.m3u8';
const file = '/tests/fixtures/media/short.mp4';

describe('<clip-player> with a stream does as with a file', function () {
  this.timeout(60_000);

  const shown = (src: string, attributes = 'muted') =>
    mounted<ClipPlayer>(`<clip-player src="${src}" ${attributes}></clip-player>`);
  const phase = (player: ClipPlayer) => player.player.state.phase;

  before(async function () {
    const player = shown(short, 'muted loop');
    player.play().catch(() => undefined);
    if (!noteStream(await holds(() => player.currentTime > 0.1, streamPatience(15)))) this.skip();
    unmountAll();
  });
  afterEach(unmountAll);

  it('ends after a seek to its end, of which nothing is loaded', async () => {
    const player = shown(long);
    await player.play();
    player.currentTime = player.duration;
    await until(() => phase(player) === 'ended');
  });

  it('ends when it is told to begin behind its end', async () => {
    for (const attributes of ['muted start="100"', 'muted start="2"']) {
      const player = shown(short, attributes);
      player.play().catch(() => undefined);
      await until(() => phase(player) === 'ended');
      expect(player.error).to.equal(null);
      unmountAll();
    }
  });

  it('keeps the volume that was set before, and is not muted again by its attribute', async () => {
    const player = shown(file, 'muted loop');
    player.volume = 0.3;
    await player.play();
    player.muted = false;
    const loaded = new Promise((done) => player.addEventListener('loadedmetadata', done, { once: true }));
    player.src = short;
    player.play().catch(() => undefined); // a browser may refuse to play with sound
    await loaded;
    expect(player.volume).to.be.closeTo(0.3, 0.001);
    expect(player.muted).to.equal(false);
  });

  it('repeats an excerpt that reaches its end', async () => {
    const player = shown(short, 'muted loop start="1.4" end="2"');
    const runs: number[] = [];
    player.addEventListener('seeked', () => runs.push(player.currentTime));
    await player.play();
    await until(() => runs.filter((time) => time < 1.7).length >= 3);
    expect(phase(player)).to.be.oneOf(['playing', 'stalled']);
  });

  it('ends when loop is switched off while it plays', async () => {
    const player = shown(short, 'muted loop');
    await player.play();
    player.loop = false;
    await until(() => phase(player) === 'ended');
    await new Promise((done) => setTimeout(done, 300));
    expect(player.ended).to.equal(true);
  });

  it('throws nothing at the speed 0, and for a position that is no number', async () => {
    const uncaught = new Uncaught();
    const player = shown(short, 'muted loop');
    player.player.seek(Number.NaN);
    await player.play();
    await until(() => player.currentTime > 0.2);
    player.playbackRate = 0;
    await new Promise((done) => setTimeout(done, 300));
    player.pause();
    await new Promise((done) => setTimeout(done, 300));
    expect(uncaught.events).to.deep.equal([]);
    uncaught.end();
  });
});
