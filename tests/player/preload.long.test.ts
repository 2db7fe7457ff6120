import { expect } from '@esm-bundle/chai';
import type { Clip } from '../../src/clip/clip.js';
import { Player } from '../../src/player/player.js';
import { faultUrl, seenRequests } from '../fault-url.js';
import { oneFile } from './sample-clips.js';
import { skipUnlessItPlays } from './tracks/captions-run.js';
import { until } from './until.js';

const clipOf = (src: string, type: string): Clip => ({ ...oneFile, id: src, sources: [{ src, type }] });
let keys = 0;

describe('preload of a player, on intent', function () {
  this.timeout(60_000);
  let player: Player;
  let media: HTMLVideoElement;
  let key: string;
  let mayPreload = true;

  const file = (fault = '') =>
    clipOf(faultUrl(`${fault}key=${key}`, '/tests/fixtures/media/short.mp4'), 'video/mp4');
  const stream = (fault = '') =>
    clipOf(
      faultUrl(`${fault}key=${key}`, '/demo/media/choices/hls/master.m3u8'),
      'application/vnd.apple.mpegurl',
    );

  beforeEach(() => {
    key = `preload-${++keys}-${Math.random()}`;
    mayPreload = true;
    const box = document.createElement('div');
    document.body.append(box);
    player = new Player({
      mayPreload: () => mayPreload,
      createMedia: () => {
        media = document.createElement('video');
        media.muted = true;
        box.dataset.vjsPlayer = '';
        box.append(media);
        return media;
      },
    });
  });
  afterEach(() => {
    player.dispose();
    document.querySelector('[data-vjs-player]')?.remove();
  });

  const segments = async () => (await seenRequests(key)).filter(({ url }) => /\.(ts|m4s)$/.test(url));

  it('has the first frame of a file, and stays a facade', async () => {
    player.setClip(file());
    expect(player.preload()).to.equal(true);
    expect(await until(() => media.readyState >= HTMLMediaElement.HAVE_METADATA)).to.equal(true);
    expect(player.state).to.include({ phase: 'idle', paused: true, waiting: false });
    await player.play();
    expect(player.state.phase).to.equal('playing');
  });

  it('has one segment of a stream, and goes on from it', async function () {
    await skipUnlessItPlays(this);
    player.setClip(stream());
    player.preload();
    expect(await until(() => media.buffered.length > 0, 30)).to.equal(true);
    await new Promise((done) => setTimeout(done, 1500));
    expect(await segments(), 'one of the picture, one of the sound').to.have.length(2);
    expect(player.state).to.include({ phase: 'idle', waiting: false });
    await player.play();
    let count = 2;
    while (count < 3) count = (await segments()).length;
  });

  it('lets go of it when nobody presses, and plays later all the same', async () => {
    player.setClip(file(), { position: 1 });
    player.preload();
    expect(await until(() => media.readyState >= HTMLMediaElement.HAVE_METADATA)).to.equal(true);
    player.endPreload();
    expect(media.hasAttribute('src')).to.equal(false);
    expect(player.state).to.include({ phase: 'idle', currentTime: 1, source: undefined });
    await player.play();
    expect(player.currentTime).to.be.at.least(1);
  });

  it('can be asked for again after it was let go', async () => {
    player.setClip(file());
    player.preload();
    player.endPreload();
    expect(player.preload()).to.equal(true);
    expect(await until(() => media.readyState >= HTMLMediaElement.HAVE_METADATA)).to.equal(true);
  });

  it('shows no failure before the press', async () => {
    player.setClip(file('status=404,'));
    player.preload();
    expect(await until(() => !media?.hasAttribute('src') && media, 30)).to.equal(true);
    expect(player.state).to.include({ phase: 'idle', error: undefined });
    const failed = await player.play().then(
      () => '',
      ({ name }: Error) => name,
    );
    expect(failed).to.equal('NotSupportedError');
    expect(player.state.phase).to.equal('failed');
  });

  it('is left alone once the clip has begun', async () => {
    player.setClip(file());
    player.preload();
    await player.play();
    player.endPreload();
    expect(player.preload()).to.equal(false);
    expect(player.state.phase).to.equal('playing');
  });

  it('does nothing where it may not, or without a clip', () => {
    expect(player.preload()).to.equal(false);
    player.setClip(file());
    mayPreload = false;
    expect(player.preload()).to.equal(false);
    expect(player.currentMedia).to.equal(undefined);
  });
});
