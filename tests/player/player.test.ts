import { expect } from '@esm-bundle/chai';
import type { Clip } from '../../src/clip/clip.js';
import { hotkey } from '../../src/elements/controls/hotkeys.js';
import type { Player } from '../../src/player/player.js';
import type { PlayerOptions } from '../../src/player/player-state.js';
import { FakeClock } from './fake-clock.js';
import { FakeConnection } from './fake-connection.js';
import { FakeEngine } from './fake-engine.js';
import { managedPlayer } from './managed-player.js';
import { outcome } from './outcome.js';
import { captioned, noFile, oneFile, twoFiles } from './sample-clips.js';

describe('Player', () => {
  let engine: FakeEngine;
  let clock: FakeClock;
  let connection: FakeConnection;
  let player: Player;

  /** Gives the player a clip. */
  function show(clip: Clip | undefined, options?: PlayerOptions): void {
    player.setClip(clip, options);
  }

  /** Gives the player a clip that plays from a position, and forgets the commands so far. */
  function playing(clip: Clip, at = 0, options?: PlayerOptions): void {
    show(clip, options);
    player.play();
    engine.playsAt(at);
    engine.drain();
  }

  /** The media moves on from now on, as the clock does. */
  function moving(): void {
    Object.defineProperty(player.media, 'currentTime', { get: () => clock.now });
  }

  beforeEach(() => {
    engine = new FakeEngine();
    clock = new FakeClock();
    connection = new FakeConnection();
    player = managedPlayer({ media: document.createElement('video'), engines: [engine], clock, connection });
  });

  describe('phases', () => {
    it('is idle with a clip, without an engine', () => {
      show(oneFile);
      expect(player.state).to.include({ clip: oneFile, phase: 'idle', paused: true, currentTime: 0 });
      expect(engine.commands).to.deep.equal([]);
    });

    it('starts in the same task as the press', () => {
      show(oneFile);
      player.play();
      expect(engine.commands).to.deep.equal(['load only.mp4', 'play']);
      expect(player.state).to.include({ phase: 'starting', source: oneFile.sources[0] });
    });

    it('plays only when the engine says so', () => {
      show(oneFile);
      player.play();
      expect(player.state).to.include({ phase: 'starting', paused: true });
      engine.playsAt(0);
      expect(player.state).to.include({ phase: 'playing', paused: false, duration: 62 });
    });

    it('pauses at once, before the engine says so', () => {
      playing(oneFile);
      player.pause();
      expect(engine.commands).to.deep.equal(['pause']);
      expect(player.state.phase).to.equal('paused');
      engine.say({ state: { paused: true }, event: 'pause' });
      expect(player.state).to.include({ phase: 'paused', paused: true });
    });

    it('plays again when a play() follows a pause() in the same task', async () => {
      playing(oneFile);
      player.pause();
      const asked = player.play();
      expect(engine.commands).to.deep.equal(['pause', 'play']);
      expect(player.state.phase).to.equal('starting');
      expect(await outcome(asked)).to.equal('pending');
      engine.playsAt(1);
      expect(await outcome(asked)).to.equal('resolved');
    });

    it('does what two toggles in one task say', () => {
      playing(oneFile);
      player.togglePaused();
      player.togglePaused();
      expect(engine.commands).to.deep.equal(['pause', 'play']);
    });

    it('pauses at once while it starts, for nothing plays that could say so', () => {
      show(oneFile);
      player.play();
      player.pause();
      expect(player.state.phase).to.equal('paused');
      player.play();
      expect(engine.drain()).to.deep.equal(['load only.mp4', 'play', 'pause', 'play']);
    });

    it('ends, and starts again', () => {
      playing(oneFile);
      engine.say({ state: { ended: true, paused: true, currentTime: 62 }, event: 'ended' });
      expect(player.state).to.include({ phase: 'ended', ended: true });
      player.play();
      expect(player.state.phase).to.equal('starting');
      expect(engine.commands).to.deep.equal(['play']);
    });

    it('follows media that the viewer drives past it', () => {
      playing(oneFile);
      engine.say({ event: 'pause' });
      engine.say({ event: 'playing' });
      expect(player.state.phase).to.equal('playing');
    });

    it('loads without playing, and plays what it has loaded', () => {
      show(oneFile);
      player.load();
      expect(player.state.phase).to.equal('idle');
      player.play();
      expect(engine.commands).to.deep.equal(['load only.mp4', 'play']);
    });
  });

  describe('state', () => {
    it('stops by load(), of which media says nothing, and plays again', () => {
      player.setClip(oneFile);
      player.play();
      engine.playsAt(5);
      engine.drain();
      player.load();
      expect(player.state.phase).to.equal('paused');
      expect(engine.drain()).to.deep.equal(['pause', 'load only.mp4']);
      player.play();
      expect(player.state.phase).to.equal('starting');
      expect(engine.drain()).to.deep.equal(['play']);
    });

    it('is a new frozen snapshot for every change, with one event', () => {
      const seen = [player.state];
      player.addEventListener('change', () => seen.push(player.state));
      show(oneFile);
      player.play();
      engine.playsAt(1);
      expect(seen.every((state) => Object.isFrozen(state))).to.equal(true);
      expect(new Set(seen).size).to.equal(seen.length);
      expect(seen.length).to.be.greaterThan(3);
    });

    it('makes no event of a report that changes nothing', () => {
      playing(oneFile, 3);
      let changes = 0;
      player.addEventListener('change', () => changes++);
      engine.playsAt(3);
      expect(changes).to.equal(0);
    });
  });

  describe('play()', () => {
    it('resolves when it plays', async () => {
      show(oneFile);
      const asked = player.play();
      expect(await outcome(asked)).to.equal('pending');
      engine.playsAt(0);
      expect(await outcome(asked)).to.equal('resolved');
      expect(await outcome(player.play())).to.equal('resolved');
    });

    const interruptions: [string, () => void][] = [
      ['pause()', () => player.pause()],
      ['another clip', () => player.setClip(twoFiles)],
      ['no clip', () => player.setClip(undefined)],
      ['dispose()', () => player.dispose()],
      ['a pause that the engine reports', () => engine.say({ state: { paused: true }, event: 'pause' })],
      ['an end that the engine reports', () => engine.say({ state: { ended: true }, event: 'ended' })],
    ];
    for (const [what, interrupt] of interruptions) {
      it(`rejects with AbortError by ${what}`, async () => {
        show(oneFile);
        const asked = [player.play(), player.play()];
        interrupt();
        expect(await Promise.all(asked.map(outcome))).to.deep.equal(['AbortError', 'AbortError']);
      });
    }

    it('rejects with NotAllowedError when the browser wants a press, and is paused, not failed', async () => {
      engine.answer = () => Promise.reject(new DOMException('press first', 'NotAllowedError'));
      show(oneFile);
      expect(await outcome(player.play())).to.equal('NotAllowedError');
      expect(player.state).to.include({ phase: 'paused', error: undefined });
    });

    it('rejects with NotSupportedError when every source is dead', async () => {
      show(oneFile);
      const asked = player.play();
      engine.breaks();
      expect(await outcome(asked)).to.equal('NotSupportedError');
    });

    it('rejects with NotSupportedError without a source, and for as long as it is failed', async () => {
      show(noFile);
      expect(await outcome(player.play())).to.equal('NotSupportedError');
      expect(await outcome(player.play())).to.equal('NotSupportedError');
    });

    it("waits on when the engine's own promise is aborted by the next source", async () => {
      engine.answer = () => Promise.reject(new DOMException('new load', 'AbortError'));
      show(twoFiles);
      const asked = player.play();
      expect(await outcome(asked)).to.equal('pending');
      engine.playsAt(0);
      expect(await outcome(asked)).to.equal('resolved');
    });

    it('resolves when it goes on after a stall', async () => {
      playing(oneFile);
      engine.say({ event: 'waiting' });
      const asked = player.play();
      engine.playsAt(4);
      expect(await outcome(asked)).to.equal('resolved');
    });
  });

  describe('sources', () => {
    it('are tried in their order, and played once somebody has pressed', () => {
      show(twoFiles);
      player.play();
      engine.breaks();
      expect(engine.commands).to.deep.equal(['load one.mp4', 'play', 'load two.mp4', 'play']);
      expect(player.state).to.include({ phase: 'starting', source: twoFiles.sources[1], error: undefined });
    });

    it('fail together with the reason of the last', () => {
      show(twoFiles);
      player.play();
      engine.breaks('network');
      engine.breaks('decode');
      expect(player.state.phase).to.equal('failed');
      expect(player.state.error).to.deep.equal({ code: 'decode', message: 'broken: decode' });
    });

    it('are passed over where no engine takes them', () => {
      engine = new FakeEngine('picky', /webm/);
      player = managedPlayer({ media: document.createElement('video'), engines: [engine], clock });
      show({ ...twoFiles, sources: [...twoFiles.sources, { src: 'three.webm', type: 'video/webm' }] });
      player.play();
      expect(engine.commands).to.deep.equal(['load three.webm', 'play']);
    });

    it('go to the first engine that takes them, and the one before lets go', () => {
      const files = new FakeEngine('files', /mp4/);
      const streams = new FakeEngine('streams', /mpegurl/);
      player = managedPlayer({ media: document.createElement('video'), engines: [files, streams], clock });
      const stream = { src: 'two.m3u8', type: 'application/vnd.apple.mpegurl' };
      show({ ...oneFile, sources: [...oneFile.sources, stream] });
      player.play();
      files.breaks();
      expect(files.commands).to.deep.equal(['load only.mp4', 'play', 'unload', 'end']);
      expect(streams.commands).to.deep.equal(['load two.m3u8', 'play']);
      files.playsAt(1);
      expect(player.state.phase).to.equal('starting');
    });

    it('keep the position when one after the other is tried', () => {
      playing(twoFiles, 30);
      engine.breaks();
      expect(engine.drain()).to.deep.equal(['load two.mp4', 'play']);
      engine.say({ state: { currentTime: 0, duration: Number.NaN } });
      expect(player.state.currentTime).to.equal(30);
      expect(player.currentTime).to.equal(30);
      engine.say({ state: { currentTime: 0, duration: 62 } });
      expect(engine.commands).to.deep.equal(['seek 30']);
      engine.playsAt(30.5);
      expect(player.state.currentTime).to.equal(30.5);
    });

    it('are loaded only, when nobody has pressed yet', () => {
      show(twoFiles);
      player.load();
      engine.breaks();
      expect(engine.commands).to.deep.equal(['load one.mp4', 'load two.mp4']);
    });
  });

  describe('a failure', () => {
    const late: [string, () => void][] = [
      ['playing', () => engine.playsAt(9)],
      ['waiting', () => engine.say({ event: 'waiting' })],
      ['pause', () => engine.say({ event: 'pause' })],
      ['ended', () => engine.say({ event: 'ended' })],
      ['seeking', () => engine.say({ event: 'seeking' })],
      ['another error', () => engine.breaks('network', 404)],
      ['a lapse', () => engine.lapses()],
      ['progress', () => engine.say({ state: { currentTime: 0, duration: Number.NaN }, progress: true })],
    ];
    for (const [what, say] of late) {
      it(`stays, whatever the engine reports later: ${what}`, () => {
        playing(oneFile, 7);
        engine.breaks('decode');
        say();
        expect(player.state).to.include({ phase: 'failed', currentTime: 7 });
        expect(player.state.error?.code).to.equal('decode');
      });
    }

    it('pauses and lets go of the source', () => {
      playing(oneFile);
      engine.breaks();
      expect(engine.commands).to.deep.equal(['pause', 'unload']);
    });

    it('says that there is no source, where there is none', () => {
      show(noFile);
      player.play();
      expect(player.state.phase).to.equal('failed');
      expect(player.state.error?.code).to.equal('no-source');
      show(undefined);
      player.play();
      expect(player.state.error?.code).to.equal('no-source');
    });

    it('ends by retry(), which begins with the first source, at the position reached', () => {
      playing(twoFiles, 30);
      engine.breaks();
      engine.breaks();
      engine.drain();
      player.retry();
      expect(player.state).to.include({ phase: 'starting', error: undefined, currentTime: 30 });
      expect(engine.drain()).to.deep.equal(['load one.mp4', 'play']);
      engine.say({ state: { currentTime: 0, duration: 62 } });
      expect(engine.commands).to.deep.equal(['seek 30']);
    });

    it('lets the viewer choose where to begin again', () => {
      playing(oneFile, 30);
      engine.breaks();
      engine.drain();
      player.seek(12);
      expect(player.state.currentTime).to.equal(12);
      player.retry();
      engine.say({ state: { currentTime: 0, duration: 62 } });
      expect(engine.commands).to.deep.equal(['load only.mp4', 'play', 'seek 12']);
    });

    it('ends by another clip', () => {
      playing(oneFile, 30);
      engine.breaks();
      show(twoFiles);
      expect(player.state).to.include({ phase: 'idle', error: undefined, currentTime: 0 });
    });
  });

  describe('a wait', () => {
    it('is told after 300 ms, and not before', () => {
      show(oneFile);
      player.play();
      clock.advance(0.29);
      expect(player.state.waiting).to.equal(false);
      clock.advance(0.02);
      expect(player.state.waiting).to.equal(true);
      engine.playsAt(0);
      expect(player.state.waiting).to.equal(false);
    });

    it('is told in a stall, too', () => {
      playing(oneFile);
      engine.say({ event: 'waiting' });
      expect(player.state).to.include({ phase: 'stalled', waiting: false });
      clock.advance(0.3);
      expect(player.state.waiting).to.equal(true);
    });

    it('is not told of media that plays, is paused or has failed', () => {
      moving();
      playing(oneFile);
      clock.advance(60);
      expect(player.state).to.include({ waiting: false, phase: 'playing' });
      engine.say({ event: 'pause' });
      clock.advance(60);
      expect(player.state).to.include({ waiting: false, phase: 'paused' });
      engine.breaks();
      clock.advance(60);
      expect(player.state).to.include({ waiting: false, phase: 'failed' });
      expect(clock.timers).to.equal(0);
    });

    it('is told of media that says that it plays and stands still, and is asked for again', () => {
      playing(oneFile, 30);
      clock.advance(3);
      expect(player.state).to.include({ waiting: true, phase: 'stalled' });
      expect(engine.drain()).to.deep.equal([]);
      clock.advance(4);
      expect(engine.drain()).to.deep.equal(['reload', 'load only.mp4', 'play']);
      engine.playsAt(30);
      expect(player.state).to.include({ waiting: false, phase: 'playing' });
    });

    it('fails after 10 s of silence', async () => {
      show(oneFile);
      const asked = player.play();
      clock.advance(9.9);
      expect(player.state.phase).to.equal('starting');
      clock.advance(0.1);
      expect(player.state.phase).to.equal('failed');
      expect(player.state.error).to.deep.equal({ code: 'timeout', message: 'nothing came for 10 s' });
      expect(await outcome(asked)).to.equal('NotSupportedError');
    });

    it('shares its 10 s among all sources', () => {
      show(twoFiles);
      player.play();
      clock.advance(4.9);
      expect(engine.drain()).to.deep.equal(['load one.mp4', 'play']);
      clock.advance(0.1);
      expect(engine.drain()).to.deep.equal(['load two.mp4', 'play']);
      clock.advance(4.9);
      expect(player.state.phase).to.equal('starting');
      clock.advance(0.1);
      expect(player.state.phase).to.equal('failed');
    });

    it('goes on for as long as something arrives', () => {
      show(oneFile);
      player.play();
      for (let round = 0; round < 6; round++) {
        clock.advance(9);
        engine.say({ progress: true });
      }
      expect(player.state.phase).to.equal('starting');
      clock.advance(10);
      expect(player.state.phase).to.equal('failed');
    });

    it('is not shortened by reports without progress', () => {
      show(oneFile);
      player.play();
      for (let second = 0; second < 10; second++) {
        clock.advance(1);
        engine.say({ state: { paused: false }, event: 'waiting' });
      }
      expect(player.state.phase).to.equal('failed');
    });

    it('stands still while the page is hidden or offline', () => {
      show(oneFile);
      player.play();
      clock.advance(9);
      clock.counting = false;
      clock.advance(3600);
      expect(player.state.phase).to.equal('starting');
      clock.counting = true;
      clock.advance(1);
      expect(player.state.phase).to.equal('failed');
    });

    it('has its 10 s again after Retry', () => {
      show(oneFile);
      player.play();
      clock.advance(10);
      player.retry();
      clock.advance(9);
      expect(player.state.phase).to.equal('starting');
    });
  });

  describe('a setback', () => {
    const stalled = (at = 30) => {
      playing(oneFile, at);
      engine.say({ event: 'waiting' });
    };

    it('makes it begin again at the same position', () => {
      playing(oneFile, 30);
      engine.breaks('network', 503);
      expect(player.state).to.include({ phase: 'stalled', currentTime: 30 });
      clock.advance(1);
      expect(engine.drain()).to.deep.equal(['reload', 'load only.mp4', 'play']);
      engine.say({ state: { currentTime: 0, duration: 62 } });
      expect(engine.commands).to.deep.equal(['seek 30']);
    });

    it('waits on when dead media pauses by itself, and not when the viewer pauses it', async () => {
      show(oneFile);
      const asked = player.play();
      engine.breaks('network', 503);
      engine.say({ state: { paused: true }, event: 'pause' });
      expect(player.state.phase).to.equal('starting');
      expect(await outcome(asked)).to.equal('pending');
      player.pause();
      expect(player.state.phase).to.equal('paused');
      expect(await outcome(asked)).to.equal('AbortError');
    });

    it('stays paused when the viewer pauses it while it stands', () => {
      stalled();
      engine.lapses();
      engine.say({ state: { paused: true }, event: 'pause' });
      player.pause();
      expect(player.state.phase).to.equal('paused');
      engine.drain();
      clock.advance(60);
      expect(engine.commands).not.to.include('play');
    });

    it('is made good by the engine itself, where it can', () => {
      engine.canReload = true;
      stalled();
      engine.lapses();
      clock.advance(1);
      expect(engine.commands).to.deep.equal(['reload']);
    });

    it('does not stop what still plays', () => {
      engine.canReload = true;
      moving();
      playing(oneFile, 30);
      engine.lapses();
      expect(player.state).to.include({ phase: 'playing', waiting: false });
      clock.advance(2);
      expect(engine.drain()).to.deep.equal(['reload']);
      for (let round = 0; round < 20; round++) {
        engine.lapses();
        clock.advance(30);
      }
      expect(player.state.phase).to.equal('playing');
    });

    it('is dealt with at once when it makes a viewer wait', () => {
      engine.canReload = true;
      playing(oneFile, 30);
      engine.lapses();
      engine.say({ event: 'waiting' });
      expect(engine.commands).to.deep.equal(['reload']);
    });

    it('is told within 20 s in the middle, with what went wrong', () => {
      engine.canReload = true;
      stalled();
      engine.lapses();
      let time = 0;
      for (; player.state.phase === 'stalled' && time < 60; time += 0.25) {
        clock.advance(0.25);
        if (engine.drain().includes('reload')) engine.lapses();
      }
      expect(time).to.be.within(15, 20);
      expect(player.state.error?.code).to.equal('network');
    });

    it('is told within 20 s when nothing comes in the middle, which is asked for again and again', () => {
      engine.canReload = true;
      stalled();
      clock.advance(18);
      expect(engine.drain()).to.deep.equal(['reload', 'reload', 'reload', 'reload']);
      expect(player.state.phase).to.equal('stalled');
      clock.advance(2);
      expect(player.state).to.include({ phase: 'failed', currentTime: 30 });
    });

    it('is tried as another type where the address says so', () => {
      const src = 'https://a.example/film.mp4';
      show({ ...oneFile, sources: [{ src, type: 'video/x-nothing' }] });
      player.play();
      engine.breaks('no-source');
      expect(engine.commands).to.deep.equal([`load ${src}`, 'play', `load ${src}`, 'play']);
      expect(player.state.source?.type).to.equal('video/mp4');
    });
  });

  describe('without a network', () => {
    it('is offline while somebody waits', () => {
      playing(oneFile, 30);
      connection.online = false;
      expect(player.state.offline).to.equal(false);
      engine.say({ event: 'waiting' });
      expect(player.state.offline).to.equal(true);
      connection.online = true;
      expect(player.state.offline).to.equal(false);
    });

    it('does not give up, and goes on when the network is back', () => {
      playing(oneFile, 30);
      engine.say({ event: 'waiting' });
      clock.counting = connection.online = false;
      engine.breaks('network', 0);
      clock.advance(3600);
      expect(player.state).to.include({ phase: 'stalled', offline: true });
      expect(engine.drain()).to.deep.equal([]);
      clock.counting = connection.online = true;
      expect(engine.commands).to.deep.equal(['reload', 'load only.mp4', 'play']);
      expect(player.state).to.include({ offline: false, currentTime: 30 });
    });

    it('asks again for what hangs when the network is back', () => {
      engine.canReload = true;
      playing(oneFile, 30);
      engine.say({ event: 'waiting' });
      connection.online = false;
      connection.online = true;
      expect(engine.commands).to.deep.equal(['reload']);
    });

    it('leaves media alone that plays from what it has', () => {
      playing(oneFile, 30);
      connection.online = false;
      connection.online = true;
      expect(engine.commands).to.deep.equal([]);
    });

    it('listens to no network any more once it is disposed', () => {
      show(oneFile);
      player.play();
      player.dispose();
      engine.drain();
      connection.online = true;
      expect(engine.commands).to.deep.equal([]);
    });
  });

  describe('a position', () => {
    it('is where the first source begins', () => {
      show(oneFile, { start: 12 });
      expect(player.state).to.include({ currentTime: 12, excerpt: undefined });
      player.play();
      engine.say({ state: { currentTime: 0, duration: 62 } });
      expect(engine.commands).to.deep.equal(['load only.mp4', 'play', 'seek 12']);
    });

    it('can be chosen before there is media, and while it loads', () => {
      show(oneFile);
      player.seek(20);
      expect(player.currentTime).to.equal(20);
      player.play();
      player.seek(25);
      engine.say({ state: { currentTime: 0, duration: 62 } });
      expect(engine.commands).to.deep.equal(['load only.mp4', 'play', 'seek 25']);
    });

    it('stays between the beginning and the end', () => {
      playing(oneFile);
      player.seek(-5);
      player.seek(100);
      expect(engine.commands).to.deep.equal(['seek 0', 'seek 62']);
    });
  });

  describe('an excerpt', () => {
    it('stands in the state, and is nothing where its end is not after its start', () => {
      show(oneFile, { start: 12, end: 45 });
      expect(player.state.excerpt).to.deep.equal({ start: 12, end: 45 });
      show(twoFiles, { start: 45, end: 12 });
      expect(player.state).to.include({ excerpt: undefined, currentTime: 45 });
    });

    it('stops at its end', () => {
      playing(oneFile, 12, { start: 12, end: 45 });
      engine.playsAt(44.9);
      expect(engine.drain()).not.to.include('pause');
      engine.playsAt(45.02);
      expect(engine.commands).to.deep.equal(['pause']);
    });

    it('begins again at its end when it loops', () => {
      playing(oneFile, 12, { start: 12, end: 45, loop: true });
      engine.drain();
      engine.playsAt(45.02);
      expect(engine.commands).to.deep.equal(['seek 12']);
      expect(player.media.loop).to.equal(false);
    });

    it('begins again when it loops and the media ends before it', () => {
      playing(oneFile, 12, { start: 12, end: 70, loop: true });
      engine.drain();
      engine.say({ state: { ended: true, paused: true, currentTime: 62 }, event: 'ended' });
      expect(engine.commands).to.deep.equal(['seek 12', 'play']);
    });

    it('is lifted by a position outside, and kept by one inside', () => {
      playing(oneFile, 12, { start: 12, end: 45 });
      player.seek(30);
      expect(player.state.excerpt).to.deep.equal({ start: 12, end: 45 });
      player.seek(50);
      expect(player.state.excerpt).to.equal(undefined);
      engine.drain();
      engine.playsAt(55);
      expect(engine.commands).to.deep.equal([]);
    });

    it('gives its loop to the whole clip when it is lifted', () => {
      playing(oneFile, 12, { start: 12, end: 45, loop: true });
      player.seek(50);
      expect(player.media.loop).to.equal(true);
    });

    it('is lifted by a press at its end, which plays on', () => {
      playing(oneFile, 12, { start: 12, end: 45 });
      engine.playsAt(45.1);
      engine.say({ state: { paused: true }, event: 'pause' });
      engine.drain();
      player.play();
      expect(player.state.excerpt).to.equal(undefined);
      expect(engine.commands).to.deep.equal(['play']);
    });
  });

  describe('setLoop()', () => {
    it('is up to the media where there is no excerpt', () => {
      playing(oneFile, 0, { loop: true });
      expect(player.media.loop).to.equal(true);
      player.setLoop(false);
      expect(player.media.loop).to.equal(false);
    });
  });

  describe('setClip()', () => {
    it('stops what played, and fetches nothing', () => {
      playing(oneFile, 30);
      expect(player.setClip(twoFiles, { start: 3 })).to.equal(true);
      expect(engine.commands).to.deep.equal(['unload', 'end']);
      expect(player.state).to.include({ clip: twoFiles, phase: 'idle', currentTime: 3, source: undefined });
      expect(player.state.duration).to.be.NaN;
    });

    it('hears no more of what played before', () => {
      playing(oneFile, 30);
      player.setClip(twoFiles);
      engine.playsAt(31);
      expect(player.state).to.include({ phase: 'idle', currentTime: 0 });
    });

    it('plays on when the media is the same under another description', () => {
      playing(oneFile, 30);
      const renamed = { ...oneFile, title: 'A better title' };
      expect(player.setClip(renamed, { start: 3 })).to.equal(false);
      expect(player.state).to.include({ clip: renamed, phase: 'playing', currentTime: 30 });
      expect(engine.commands).to.deep.equal([]);
    });

    it('keeps sound and media element', () => {
      playing(oneFile);
      player.setMuted(true);
      const { media } = player;
      player.setClip(twoFiles);
      expect(player.media).to.equal(media);
      expect(media.muted).to.equal(true);
    });
  });

  describe('dispose()', () => {
    it('stops, and lets go of the media', () => {
      playing(captioned, 30);
      player.dispose();
      expect(engine.commands).to.deep.equal(['unload', 'end']);
      expect(player.state).to.include({ clip: captioned, phase: 'idle' });
      expect(clock.timers).to.equal(0);
    });

    it('hears no more of the media that it let go', () => {
      show(oneFile);
      const { media } = player;
      player.dispose();
      let changes = 0;
      player.addEventListener('change', () => changes++);
      media.dispatchEvent(new Event('volumechange'));
      expect(changes).to.equal(0);
    });
  });

  describe('sound', () => {
    it('is what the media element says', () => {
      player.setVolume(0.25);
      player.setMuted(true);
      player.media.dispatchEvent(new Event('volumechange'));
      expect(player.state).to.include({ volume: 0.25, muted: true });
    });

    it('is in the state at once, before the event of the media element', () => {
      player.setVolume(0.5);
      expect(player.media.volume).to.equal(0.5);
      for (const key of ['ArrowUp', 'ArrowUp']) hotkey(new KeyboardEvent('keydown', { key }))?.(player);
      player.setPlaybackRate(1.5);
      player.setMuted(true);
      expect(player.state).to.include({ muted: true, playbackRate: 1.5 });
      expect(player.state.volume).to.be.closeTo(0.6, 1e-6);
    });

    it('stays between 0 and 1', () => {
      player.setVolume(7);
      expect(player.media.volume).to.equal(1);
      player.setVolume(-1);
      expect(player.media.volume).to.equal(0);
    });

    it('comes back to a volume that can be heard', () => {
      player.setVolume(0);
      player.toggleMuted();
      expect(player.media).to.include({ volume: 0.5, muted: false });
      player.toggleMuted();
      expect(player.media).to.include({ volume: 0.5, muted: true });
    });
  });

  describe('captions', () => {
    const shown = () => Array.from(player.media.textTracks).filter(({ mode }) => mode === 'showing');

    it('are offered as soon as there is media', () => {
      show(captioned);
      player.play();
      expect(player.state.captionChoices.map(({ language }) => language)).to.deep.equal(['en', 'uk']);
      expect(player.state.captions).to.equal(undefined);
    });

    it('are shown from the beginning where the options say so', () => {
      show(captioned, { captions: 'uk' });
      player.play();
      expect(player.state.captions).to.equal('uk');
      expect(shown()).to.have.length(1);
    });

    it("are toggled in the clip's language", () => {
      playing({ ...captioned, language: 'uk-UA' });
      player.toggleCaptions();
      expect(player.state.captions).to.equal('uk');
      player.toggleCaptions();
      expect(player.state.captions).to.equal(undefined);
      expect(shown()).to.deep.equal([]);
    });

    it('are toggled in the language shown last', () => {
      playing({ ...captioned, language: 'en' });
      player.showCaptions('uk');
      player.toggleCaptions();
      player.toggleCaptions();
      expect(player.state.captions).to.equal('uk');
    });

    it('are toggled in the language of the default track, and of what the browser shows', () => {
      const tracks = captioned.tracks.map((track) => ({ ...track, src: `${track.src}?${track.language}` }));
      playing({
        ...captioned,
        tracks: tracks.map((track, i) => ({ ...track, ...(i === 1 && { default: true as const }) })),
      });
      expect(player.state.captions).to.equal('uk');
      player.toggleCaptions();
      player.toggleCaptions();
      expect(player.state.captions).to.equal('uk');
    });

    it('are toggled in the first language there is, where no other is known', () => {
      playing(captioned);
      player.toggleCaptions();
      expect(player.state.captions).to.equal('en');
    });

    it('are toggled by the first press, even before there is media', () => {
      show(captioned);
      player.toggleCaptions();
      expect(player.state.captions).to.equal('en');
    });

    it('change with the clip', () => {
      playing(captioned);
      show(oneFile);
      expect(player.state.captionChoices).to.deep.equal([]);
    });
  });
});
