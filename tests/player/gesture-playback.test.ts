import { expect } from '@esm-bundle/chai';
import type { Clip } from '../../src/clip/clip.js';
import { ManagedPlayback } from '../../src/player/managed-playback.js';
import { Player } from '../../src/player/player.js';
import type { PlayerOptions } from '../../src/player/player-state.js';
import { FakeClock } from './fake-clock.js';
import { FakeEngine } from './fake-engine.js';
import { outcome } from './outcome.js';
import { oneFile, twoFiles } from './sample-clips.js';
import { until } from './until.js';

const stream = { src: '/tests/fixtures/media/hls/index.m3u8', type: 'application/dash+xml' };
const file = { src: `${location.origin}/tests/fixtures/media/short.mp4`, type: 'video/mp4' };

describe('GesturePlayback', () => {
  let media: HTMLVideoElement;
  let engine: FakeEngine;
  let clock: FakeClock;
  let player: Player;

  beforeEach(() => {
    media = Object.assign(document.createElement('video'), { muted: true });
    engine = new FakeEngine();
    clock = new FakeClock();
    const loadManaged = () => new Promise<never>(() => undefined);
    player = new Player({ createMedia: () => media, loadManaged, clock });
  });
  afterEach(() => player.dispose());

  const press = (clip: Clip, options?: PlayerOptions) => {
    player.setClip(clip, options);
    return player.play();
  };
  const attach = () => player.attach((host) => new ManagedPlayback(host, [engine]));
  /** Lets the media claim something, and fire an event. */
  const fire = (type: string, claims: Partial<HTMLVideoElement> = {}) => {
    for (const [name, value] of Object.entries(claims))
      Object.defineProperty(media, name, { value, configurable: true, writable: true });
    media.dispatchEvent(new Event(type));
  };

  it('plays the first source in the task of the press', async () => {
    const asked = press({ ...twoFiles, sources: [file] });
    expect(media.src).to.equal(file.src);
    expect(media.paused).to.equal(false);
    await asked;
    expect(await until(() => player.currentTime > 0)).to.equal(true);
  });

  it('leaves a source to an engine that the browser does not play itself, and asks the media to play', () => {
    press({ ...twoFiles, sources: [stream, file] });
    expect(media.hasAttribute('src')).to.equal(false);
    expect(media.paused).to.equal(false);
  });

  it('plays on what plays already', async () => {
    media.src = file.src;
    await media.play();
    press({ ...twoFiles, sources: [{ src: `${file.src}?other`, type: 'video/mp4' }] });
    expect(media.src).to.equal(file.src);
  });

  it('follows the media, as an engine does', () => {
    press(oneFile);
    fire('playing', { paused: false, duration: 62 });
    expect(player.state).to.include({ phase: 'playing', paused: false, duration: 62 });
    fire('waiting');
    expect(player.state.phase).to.equal('stalled');
    fire('pause', { paused: true });
    expect(player.state.phase).to.equal('paused');
  });

  it('stops at the end of an excerpt, and repeats it', () => {
    press(oneFile, { start: 3, end: 9 });
    fire('playing', { paused: false, duration: 62, currentTime: 3 });
    fire('timeupdate', { currentTime: 9.1 });
    expect(player.state.excerptEnded).to.equal(true);
    player.setLoop(true);
    player.seek(4);
    fire('timeupdate', { currentTime: 9.2 });
    expect(media.currentTime).to.equal(3);
  });

  describe('gives way to the managed playback', () => {
    const source = oneFile.sources[0];

    it('with media that plays already, where it stands', () => {
      press(oneFile, { start: 3 });
      fire('playing', { paused: false, readyState: 4, currentTime: 3, duration: 62 });
      attach();
      expect(player.state).to.include({ phase: 'playing', source, currentTime: 3 });
      expect(engine.commands).to.deep.equal([]);
    });

    it('with media that has been asked to play, and is put where the clip stands', () => {
      press(oneFile, { start: 3 });
      attach();
      expect(player.state.phase).to.equal('starting');
      clock.advance(0.3);
      expect(player.state.waiting).to.equal(true);
      engine.say({ state: { currentTime: 0, duration: 62 } });
      expect(engine.commands).to.deep.equal(['seek 3']);
    });

    it('with media that begins where the clip stands, which is left alone', () => {
      press(oneFile, { start: 3 });
      attach();
      engine.say({ state: { currentTime: 3, duration: 62 } });
      expect(engine.commands).to.deep.equal([]);
    });

    it('with media that has been paused since', () => {
      press(oneFile);
      fire('playing', { paused: false });
      fire('pause', { paused: true });
      attach();
      expect(player.state.phase).to.equal('paused');
      expect(engine.commands).to.deep.equal([]);
    });

    it('with media that has died since, for which the next source comes', () => {
      press(twoFiles);
      fire('error', { error: { code: 4, message: 'dead' } as MediaError });
      attach();
      expect(engine.commands).to.deep.equal(['load two.mp4', 'play']);
    });

    it('with a stream, which an engine loads', () => {
      press({ ...twoFiles, sources: [stream] });
      attach();
      expect(engine.commands).to.deep.equal([`load ${stream.src}`, 'play']);
    });

    it('and hears no more of the media', () => {
      press(oneFile);
      attach();
      fire('playing', { paused: false });
      expect(player.state.phase).to.equal('starting');
    });
  });

  it('is paused when the browser wants a press', async () => {
    media.play = () => Promise.reject(new DOMException('press first', 'NotAllowedError'));
    const asked = press(oneFile);
    attach();
    expect(await outcome(asked.finally(() => undefined))).to.equal('NotAllowedError');
    expect(player.state.phase).to.equal('paused');
  });
});
