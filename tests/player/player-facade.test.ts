import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { Clip } from '../../src/clip/clip.js';
import { ManagedPlayback, watchIntent } from '../../src/player/managed-playback.js';
import type { ManagedScript } from '../../src/player/playback-slot.js';
import { Player } from '../../src/player/player.js';
import { FakeClock } from './fake-clock.js';
import { outcome } from './outcome.js';
import { noFile, oneFile } from './sample-clips.js';
import { savingData } from './saving-data.js';
import { until } from './until.js';

const src = `${location.origin}/tests/fixtures/media/short.mp4`;
const short: Clip = { ...oneFile, id: 'short', duration: 2, sources: [{ src, type: 'video/mp4' }] };
const other: Clip = { ...short, id: 'other', sources: [{ src: `${src}?other`, type: 'video/mp4' }] };
const target = document.createElement('div');
const alien: Clip = { ...short, sources: [{ src: 'a.mpd', type: 'application/dash+xml' }] };

describe('Player, from the facade on', () => {
  let clock: FakeClock;
  let made: HTMLVideoElement[];
  let readied: HTMLVideoElement[];
  let fetched: number;
  let managed: ManagedPlayback | undefined;
  let arrive: () => void;
  let break_: (error: Error) => void;
  let player: Player;

  beforeEach(() => {
    clock = new FakeClock();
    made = [];
    fetched = 0;
    readied = [];
    const createMedia = (ready?: HTMLVideoElement) => {
      if (ready) readied.push(ready);
      const media = Object.assign(ready ?? document.createElement('video'), { muted: true });
      made.push(media);
      return media;
    };
    managed = undefined;
    class Seen extends ManagedPlayback {
      override attach(...begun: Parameters<ManagedPlayback['attach']>): void {
        managed = this;
        super.attach(...begun);
      }
    }
    const loadManaged = () => {
      fetched++;
      return new Promise<ManagedScript>((resolve, reject) => {
        arrive = () => resolve({ ManagedPlayback: Seen, watchIntent });
        break_ = reject;
      });
    };
    player = new Player({ createMedia, loadManaged, clock });
  });
  afterEach(() => player.dispose());

  const arrived = async () => {
    arrive();
    expect(await until(() => managed)).to.equal(true);
  };

  it('needs neither media nor script for a clip that nobody plays', () => {
    player.setClip(short, { start: 1, end: 2 });
    expect(player.state).to.deep.include({
      clip: short,
      phase: 'idle',
      currentTime: 1,
      excerpt: { start: 1, end: 2 },
    });
    expect(made).to.deep.equal([]);
    expect(fetched).to.equal(0);
  });

  it('makes its media and starts it in the task of play()', () => {
    player.setClip(short);
    player.play();
    expect(made[0]).to.include({ src, paused: false });
    expect(player.state.phase).to.equal('starting');
    expect(player.currentMedia).to.equal(made[0]);
  });

  it('stands where the clip does until its media was put there', () => {
    player.setClip(short, { start: 1 });
    player.play();
    const [media = document.createElement('video')] = made;
    Object.defineProperties(media, {
      duration: { value: 2 },
      currentTime: { value: 0.02, writable: true },
    });
    expect(player.currentTime).to.equal(1);
    media.dispatchEvent(new Event('loadedmetadata'));
    expect(media.currentTime).to.equal(1);
    media.currentTime = 1.5;
    expect(player.currentTime).to.equal(1.5);
  });

  it('refuses a sound that no media takes, as media does, and plays as before', async () => {
    player.setClip(short);
    player.setSound({ volume: 0.25, playbackRate: 1.5 });
    const { state } = player;
    for (const call of [
      () => player.setVolume(Number.NaN),
      () => player.setPlaybackRate(Number.NaN),
      () => player.setSound({ volume: 2 }),
    ])
      expect(call).to.throw();
    try {
      player.setPlaybackRate(1000); // only Chromium refuses it
      player.setPlaybackRate(1.5);
    } catch (error) {
      expect((error as DOMException).name).to.equal('NotSupportedError');
    }
    expect(player.state).to.deep.equal(state);
    await player.play();
    expect(made[0]).to.include({ volume: 0.25, playbackRate: 1.5 });
  });

  it('begins with the clip that was awaited, in place of the one that it had begun with', () => {
    const moved: Clip = { ...short, sources: [{ src: `${src}?moved`, type: 'video/mp4' }] };
    player.setClip(short);
    player.play();
    player.expect(Promise.resolve());
    player.setClip(moved);
    expect(made[0]).to.include({ src: moved.sources[0]?.src, paused: false });
  });

  it('plays before the player is there, and says so', async () => {
    player.setClip(short);
    await player.play();
    expect(player.state).to.include({ phase: 'playing', waiting: false });
    expect(managed).to.equal(undefined);
  });

  it('hands the media over where it stands', async () => {
    player.setClip(short, { start: 0.5 });
    await player.play();
    await arrived();
    expect(managed?.host.media).to.equal(made[0]);
    expect(player.state.source).to.equal(short.sources[0]);
    // An engine that is still on its way to 0.5 s has nothing to play in that moment.
    expect(await until(() => player.state.phase === 'playing')).to.equal(true);
    expect(player.currentTime).to.be.within(0.5, 2);
    expect(made[0]?.paused).to.equal(false);
  });

  it('settles a play() that the script has outrun', async () => {
    player.setClip(short);
    const asked = player.play();
    await arrived();
    expect(await asked).to.equal(undefined);
  });

  it('rejects play() by a pause, another clip and a removal', async () => {
    for (const end of [() => player.pause(), () => player.setClip(other), () => player.dispose()]) {
      player.setClip(short);
      const asked = player.play();
      end();
      expect(await outcome(asked)).to.equal('AbortError');
    }
  });

  it('stays paused when it was paused before the player came, and plays on after', async () => {
    player.setClip(short);
    player.play();
    player.pause();
    expect(player.state.phase).to.equal('paused');
    await arrived();
    expect(player.state.phase).to.equal('paused');
    await player.play();
    expect(player.state.phase).to.equal('playing');
  });

  it('plays the clip that was given last', async () => {
    player.setClip(short);
    player.play();
    player.setClip(other);
    expect(made[0]?.hasAttribute('src')).to.equal(false);
    expect(player.state).to.include({ clip: other, phase: 'idle' });
    player.play();
    await arrived();
    expect(await until(() => player.state.phase === 'playing')).to.equal(true);
    expect(made[0]?.currentSrc).to.contain('?other');
  });

  it('waits with play() for a clip that is on its way', async () => {
    let know = () => undefined as undefined;
    player.expect(
      new Promise((resolve) => {
        know = () => resolve() as undefined;
      }),
    );
    const asked = player.play();
    arrive();
    expect(await outcome(asked)).to.equal('pending');
    clock.advance(0.3);
    expect(player.state.waiting).to.equal(true);
    player.setClip(short);
    know();
    await asked;
    expect(player.state.phase).to.equal('playing');
  });

  it('fails when the clip that is on its way does not come', async () => {
    player.expect(Promise.resolve());
    const asked = player.play();
    player.fail({ code: 'document', message: 'status 404' });
    expect(player.state).to.deep.include({ phase: 'failed', clip: undefined });
    expect(player.state.error?.code).to.equal('document');
    expect(await outcome(asked)).to.equal('NotSupportedError');
  });

  it('says that there is nothing to play', async () => {
    player.setClip(noFile);
    const asked = player.play();
    arrive();
    expect(await outcome(asked.finally(() => undefined))).to.equal('NotSupportedError');
    expect(player.state.error?.code).to.equal('no-source');
  });

  it('tells of a wait after 300 ms, and fails after 10 s without script and media', async () => {
    player.setClip(alien);
    const asked = player.play();
    clock.advance(0.29);
    expect(player.state.waiting).to.equal(false);
    clock.advance(0.02);
    expect(player.state.waiting).to.equal(true);
    clock.advance(9.7);
    expect(player.state).to.include({ phase: 'failed', waiting: false, clip: alien });
    expect(player.state.error?.code).to.equal('timeout');
    expect(await outcome(asked)).to.equal('NotSupportedError');
    arrive();
    expect(await until(() => managed, 0.1), 'too late').to.equal(false);
  });

  it('fails when its script does, and retry() fetches it again', async () => {
    player.setClip(alien, { start: 1 });
    const asked = player.play();
    break_(new TypeError('404'));
    expect(await outcome(asked.finally(() => undefined))).to.equal('NotSupportedError');
    expect(player.state).to.include({ phase: 'failed', currentTime: 1 });
    expect(player.state.error?.code).to.equal('engine');
    player.retry();
    expect(player.state).to.include({ phase: 'starting', error: undefined });
    expect(fetched).to.equal(2);
  });

  it('fails neither by its script nor by time while waiting does not count, and begins again then', async () => {
    player.setClip(alien, { start: 1 });
    const asked = player.play();
    clock.counting = false;
    break_(new TypeError('404'));
    expect(await until(() => player.state.waiting)).to.equal(true);
    clock.advance(60);
    expect(player.state.phase).to.equal('starting');
    expect(fetched).to.equal(1);
    expect(await outcome(asked)).to.equal('pending');
    clock.counting = true;
    clock.advance(1);
    expect(fetched).to.equal(2);
    clock.advance(10);
    expect(player.state.error?.code).to.equal('timeout');
    expect(clock.timers).to.equal(0);
  });

  it('is offline while it waits without a network', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    player.setClip(alien);
    player.play();
    clock.counting = false;
    break_(new TypeError('404'));
    expect(await until(() => player.state.offline)).to.equal(true);
    Reflect.deleteProperty(navigator, 'onLine');
    dispatchEvent(new Event('online'));
    clock.counting = true;
    clock.advance(1);
    expect(player.state).to.include({ phase: 'starting', offline: false });
  });

  it('plays on without its script what the browser plays itself', async () => {
    player.setClip(short);
    const asked = player.play();
    break_(new TypeError('404'));
    await asked;
    expect(player.state.phase).to.equal('playing');
    made[0]?.pause();
    expect(await until(() => player.state.phase === 'paused')).to.equal(true);
  });

  it('is paused, not failed, when the browser wants a press', async () => {
    const play = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = () =>
      Promise.reject(new DOMException('press first', 'NotAllowedError'));
    player.setClip(short);
    const asked = player.play();
    expect(await outcome(asked.finally(() => undefined))).to.equal('NotAllowedError');
    HTMLMediaElement.prototype.play = play;
    expect(player.state).to.include({ phase: 'paused', error: undefined });
  });

  it('puts the clip where the viewer wants it, before media and after', async () => {
    player.setClip(short, { start: 0, end: 1 });
    player.seek(1.5);
    expect(player.state).to.include({ currentTime: 1.5, excerpt: undefined });
    player.play();
    await arrived();
    expect(await until(() => player.currentTime >= 1.4)).to.equal(true);
  });

  it('loads without playing', async () => {
    player.setClip(short);
    player.media.preload = 'auto';
    player.load();
    await arrived();
    expect(await until(() => (made[0]?.readyState ?? 0) > 0)).to.equal(true);
    expect(made[0]?.paused).to.equal(true);
  });

  it('warms up with the script, and with an element that has the file in place and fetches none of it', async () => {
    player.prepare(target);
    expect(fetched, 'without a clip').to.equal(0);
    const file = `${src}?warm`;
    const asked = () => performance.getEntriesByType('resource').some(({ name }) => name === file);
    player.setClip({ ...short, sources: [{ src: file, type: 'video/mp4' }] });
    player.prepare(target);
    player.prepare(target);
    expect(fetched).to.equal(2);
    await new Promise((done) => setTimeout(done, 500));
    expect(made, 'nobody has asked for it').to.deep.equal([]);
    expect(player.currentMedia).to.equal(undefined);
    expect(player.state.phase).to.equal('idle');
    expect(asked(), 'asked for').to.equal(false);
    const playing = player.play();
    const loads: string[] = [];
    made[0]?.addEventListener('emptied', ({ type }) => loads.push(type));
    await playing;
    expect(readied).to.deep.equal(made);
    expect(made[0]?.src).to.equal(file);
    expect(loads, 'loaded anew').to.deep.equal([]);
    expect(await until(asked), 'asked for, once it plays').to.equal(true);
  });

  it('leaves what stands ready when the clip is another, or it is not to play', async () => {
    player.setClip(short);
    player.prepare(target);
    player.setClip(alien);
    player.play();
    player.dispose();
    player.setClip(short);
    player.prepare(target);
    expect(player.media.hasAttribute('src'), 'asked for without play()').to.equal(false);
    player.dispose();
    player.setClip(other);
    player.prepare(target);
    await player.play();
    expect(made).to.have.length(3);
    expect(readied).to.deep.equal([made[2]]);
    expect(made[2]?.currentSrc).to.equal(other.sources[0]?.src);
  });

  it('fetches nothing before a press for a viewer who saves data', () => {
    savingData();
    player.setClip(short);
    player.prepare(target);
    expect(fetched).to.equal(0);
  });

  it('plays the smallest file for a viewer who saves data, who may choose another', async () => {
    savingData();
    const large = { src: `${src}?large`, type: 'video/mp4', width: 1280, height: 720 };
    const small = { src: `${src}?small`, type: 'video/mp4', width: 320, height: 180 };
    player.setClip({ ...short, sources: [large, small] });
    const asked = player.play();
    expect(made[0]?.src, 'not the large one meanwhile').to.equal(small.src);
    await arrived();
    await asked;
    expect(player.state).to.include({ source: small, rendition: small.src });
    expect(made[0]?.currentSrc).to.equal(small.src);
    player.setRendition(large.src);
    expect(await until(() => player.state.phase === 'playing' && made[0]?.currentSrc === large.src)).to.equal(
      true,
    );
  });

  it('starts an only file in the task of play() for a viewer who saves data, too', () => {
    savingData();
    player.setClip(short);
    player.play();
    expect(made[0]).to.include({ src, paused: false });
  });

  it('keeps clip, position and excerpt when it lets go of its media', async () => {
    player.setClip(short, { start: 0.5, end: 1.5 });
    await player.play();
    await arrived();
    player.pause();
    const { currentTime } = player;
    player.dispose();
    expect(made[0]?.hasAttribute('src')).to.equal(false);
    expect(player.currentMedia).to.equal(undefined);
    expect(player.state).to.deep.include({ clip: short, phase: 'idle', excerpt: { start: 0.5, end: 1.5 } });
    expect(player.currentTime).to.be.closeTo(currentTime, 0.3);
  });

  it('settles every play(), whatever happens before the script comes and after', async function () {
    this.timeout(90_000); // WebKitGTK takes long to make media
    const commands: Record<string, () => void> = {
      pause: () => player.pause(),
      clip: () => player.setClip(short),
      otherClip: () => player.setClip(other),
      noClip: () => player.setClip(undefined),
      seek: () => player.seek(1),
      load: () => player.load(),
      retry: () => player.retry(),
      fail: () => player.fail({ code: 'document', message: 'gone' }),
      dispose: () => player.dispose(),
      arrive: () => arrive?.(),
      wait: () => clock.advance(4),
    };
    const names = fc.constantFrom('play', 'play', 'play', ...Object.keys(commands));
    await fc.assert(
      fc.asyncProperty(fc.array(names, { maxLength: 25 }), async (story) => {
        player.setClip(alien);
        const asked: Promise<void>[] = [];
        for (const name of story) {
          if (name === 'play') asked.push(player.play());
          else commands[name]?.();
          expect(player.state.error !== undefined).to.equal(player.state.phase === 'failed');
        }
        player.dispose();
        expect(clock.timers).to.equal(0);
        for (const one of asked) expect(await outcome(one)).to.not.equal('pending');
      }),
      { numRuns: 40 },
    );
  });
});
