import { expect } from '@esm-bundle/chai';
import type { Player } from '../../../../src/player/player.js';
import { skipUnless } from '../../../skip-unless.js';
import { noteStream, streamPatience } from '../../../stream-patience.js';
import { managedPlayer } from '../../managed-player.js';
import { oneFile } from '../../sample-clips.js';
import { connected, savingData } from '../../saving-data.js';
import { until } from '../../until.js';

const stream = { src: '/demo/media/choices/hls/master.m3u8', type: 'application/vnd.apple.mpegurl' };
const files = [
  { src: '/demo/media/choices/choices-360p.mp4', type: 'video/mp4', width: 640, height: 360 },
  { src: '/demo/media/choices/choices-180p.mp4', type: 'video/mp4', width: 320, height: 180 },
];
const described = [{ src: '/demo/media/choices/choices-described.mp4', type: 'video/mp4' }];

describe('observeRenditions', () => {
  let player: Player;
  let stage: HTMLElement;
  let moves = true; // where one stream has stood still, the others are not waited for

  beforeEach(() => {
    stage = document.createElement('div');
    stage.dataset.vjsPlayer = '';
    const media = Object.assign(document.createElement('video'), { muted: true });
    Object.assign(media.style, { width: '640px', height: '360px' });
    stage.append(media);
    document.body.append(stage);
    player = managedPlayer({ media });
  });
  afterEach(() => {
    player.dispose();
    stage.remove();
  });

  async function plays(test: Mocha.Context, captions = ''): Promise<void> {
    const reason = 'this browser does not play the stream here';
    skipUnless(test, moves, reason);
    test.timeout(120_000);
    player.setClip({ ...oneFile, sources: [stream] }, { captions });
    player.play().catch(() => undefined);
    moves = noteStream(await until(() => player.media.currentTime > 0.2, streamPatience(10)));
    skipUnless(test, moves, reason);
  }

  it('tells the sizes, both sounds and the captions of a stream', async function () {
    await plays(this, 'uk');
    expect(player.state.renditions.map(({ shortSide }) => shortSide)).to.deep.equal([undefined, 360, 180]);
    expect(player.state.rendition).to.equal('auto');
    expect(player.state.audioTracks.map(({ label, described }) => [label, described])).to.deep.equal([
      ['English', false],
      ['English, described', true],
    ]);
    expect(player.state.captionChoices.map(({ language }) => language)).to.deep.equal(['en', 'uk']);
    expect(player.state.captions).to.equal('uk');
    const shown = () =>
      Array.from(player.media.textTracks).flatMap(({ mode, cues }) =>
        mode === 'showing' ? Array.from(cues ?? [], (cue) => (cue as VTTCue).text) : [],
      );
    expect(await until(() => shown().length > 0)).to.equal(true);
    expect(shown()[0]).to.contain('Умовний');
  });

  const choose = (shortSide: number) =>
    player.setRendition(
      player.state.renditions.find((rendition) => rendition.shortSide === shortSide)?.id ?? '',
    );

  /** Whether a size is seen long before what is buffered of another one would have come to its end. */
  const isSeenSoon = async (shortSide: number) => {
    const { media } = player;
    const before = media.currentTime;
    return (await until(() => media.videoHeight === shortSide)) && media.currentTime < before + 5;
  };

  it('takes the size that is chosen, at once, and goes back to what fits, without a jump', async function () {
    await plays(this);
    const { media } = player;
    expect(await until(() => media.buffered.length && media.buffered.end(0) > 15)).to.equal(true);
    player.setPlaybackRate(0.5); // a loaded machine fetches and decodes slowly
    const first = media.videoHeight;
    const before = media.currentTime;
    for (const shortSide of [first === 180 ? 360 : 180, first, first === 180 ? 360 : 180]) {
      choose(shortSide);
      expect(player.state.renditions.find(({ id }) => id === player.state.rendition)?.shortSide).to.equal(
        shortSide,
      );
      expect(await isSeenSoon(shortSide), `${shortSide}`).to.equal(true);
    }
    expect(media.currentTime).to.be.within(before, before + 15);
    expect(player.state.phase).to.be.oneOf(['playing', 'stalled']);
    player.setRendition('auto');
    expect(player.state.rendition).to.equal('auto');
  });

  it('takes the smallest size for a viewer who saves data, until another is chosen', async function () {
    savingData();
    performance.clearResourceTimings(); // a page that other tests have filled notes no more
    const asked = (size: string) =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes(`/${size}/`));
    Object.assign(player.media.style, { width: '1280px', height: '720px' });
    await plays(this);
    expect(player.media.videoHeight).to.equal(180);
    const { media } = player;
    expect(await until(() => media.buffered.length && media.buffered.end(0) > 9)).to.equal(true);
    expect(asked('180p')).to.equal(true);
    expect(asked('360p')).to.equal(false);
    player.setPlaybackRate(0.5);
    choose(360);
    expect(await isSeenSoon(360)).to.equal(true);
  });

  /** The size of the first media playlist that was requested since a time; other tests may have requests on their way. */
  const firstSize = (since: number) =>
    performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime >= since)
      .flatMap(({ name }) => /\/(180p|360p)\//.exec(name)?.[1] ?? [])[0];

  it('starts with a small size on a slow connection, and climbs as fast as it measures', async function () {
    connected({ downlink: 0.15 });
    performance.clearResourceTimings(); // a page that other tests have filled notes no more
    const start = performance.now();
    Object.assign(player.media.style, { width: '1280px', height: '720px' });
    await plays(this);
    expect(firstSize(start)).to.equal('180p');
    expect(await until(() => player.media.videoHeight === 360)).to.equal(true);
  });

  for (const downlink of [0, 1.5, 10, undefined])
    it(`starts with the size of the box where the estimate is ${downlink} Mbit/s`, async function () {
      connected({ downlink });
      performance.clearResourceTimings();
      const start = performance.now();
      await plays(this);
      expect(firstSize(start)).to.equal('360p');
    });

  it('takes the sound that is chosen', async function () {
    await plays(this);
    const [, second] = player.state.audioTracks;
    player.setAudioTrack(second?.id ?? '');
    expect(await until(() => player.state.audioTrack === second?.id)).to.equal(true);
    const before = player.media.currentTime;
    expect(await until(() => player.media.currentTime > before + 0.5)).to.equal(true);
  });

  it('goes on in another file at the same position, as fast as before', async function () {
    this.timeout(120_000);
    player.setClip({ ...oneFile, sources: files, described }, { position: 8 });
    await player.play();
    player.setPlaybackRate(1.5);
    for (const [choose, file] of [
      [() => player.setRendition(files[1]?.src ?? ''), '180p'],
      [() => player.setAudioTrack(described[0]?.src ?? ''), 'described'],
      [() => player.setAudioTrack(files[0]?.src ?? ''), '360p'],
    ] as const) {
      const before = player.currentTime;
      choose();
      const hasFile = () => player.media.currentSrc.includes(file) && player.state.phase === 'playing';
      expect(await until(hasFile), file).to.equal(true);
      expect(player.media.currentTime).to.be.within(before - 0.1, before + 3);
      expect(player.media.playbackRate).to.equal(1.5);
    }
  });

  it('stays paused at its position in another file', async function () {
    this.timeout(120_000);
    player.setClip({ ...oneFile, sources: files }, { position: 8 });
    await player.play();
    player.pause();
    await until(() => player.state.phase === 'paused');
    player.setRendition(files[1]?.src ?? '');
    expect(await until(() => player.media.videoHeight === 180)).to.equal(true);
    expect(await until(() => Math.abs(player.media.currentTime - 8) < 1)).to.equal(true);
    expect(player.state.phase).to.equal('paused');
    expect(player.media.paused).to.equal(true);
  });

  it('falls back to what plays when a chosen file does not come', async function () {
    this.timeout(120_000);
    const gone = { src: '/demo/media/choices/gone.mp4', type: 'video/mp4', width: 64, height: 36 };
    player.setClip({ ...oneFile, sources: [...files, gone] }, { position: 8 });
    await player.play();
    player.setRendition(gone.src);
    const isBack = () => player.media.currentSrc.includes('360p') && player.state.phase === 'playing';
    expect(await until(isBack)).to.equal(true);
    expect(player.media.currentTime).to.be.within(7.9, 11);
    expect(player.state.rendition).to.equal(files[0]?.src);
  });
});
