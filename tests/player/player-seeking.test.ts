import { expect } from '@esm-bundle/chai';
import type { Player } from '../../src/player/player.js';
import { FakeClock } from './fake-clock.js';
import { FakeEngine } from './fake-engine.js';
import { managedPlayer } from './managed-player.js';
import { oneFile } from './sample-clips.js';

const excerpt = { start: 12, end: 45 };

describe('Player', () => {
  let engine: FakeEngine;
  let player: Player;

  beforeEach(() => {
    engine = new FakeEngine();
    const media = document.createElement('video');
    player = managedPlayer({ media, engines: [engine], clock: new FakeClock() });
  });

  describe('seek() with an excerpt', () => {
    it('plays that one from now on, to its end', () => {
      player.setClip(oneFile);
      player.play();
      engine.playsAt(50);
      engine.drain();
      player.seek(12, excerpt);
      expect(engine.commands).to.deep.equal(['seek 12']);
      expect(player.state.excerpt).to.deep.equal(excerpt);
      engine.playsAt(44);
      expect(player.state.excerptEnded).to.equal(false);
      engine.playsAt(45);
      expect(player.state).to.include({ excerptEnded: true });
    });

    it('replaces another excerpt, and its end', () => {
      player.setClip(oneFile, { start: 1, end: 2 });
      player.play();
      engine.playsAt(1.5);
      engine.playsAt(2);
      expect(player.state.excerptEnded).to.equal(true);
      player.seek(12, excerpt);
      expect(player.state).to.deep.include({ excerpt, excerptEnded: false });
    });

    it('leaves the repeating of the whole to the excerpt', () => {
      player.setClip(oneFile, { loop: true });
      player.play();
      engine.playsAt(5);
      expect(player.media.loop).to.equal(true);
      player.seek(12, excerpt);
      expect(player.media.loop).to.equal(false);
      engine.playsAt(45);
      expect(engine.commands.at(-1)).to.equal('seek 12');
    });

    it('counts before the first press too', () => {
      player.setClip(oneFile);
      player.seek(12, excerpt);
      expect(player.state).to.deep.include({ excerpt, currentTime: 12, phase: 'idle' });
    });

    it('takes none that does not contain the position', () => {
      player.setClip(oneFile, excerpt);
      player.seek(50, excerpt);
      expect(player.state.excerpt).to.equal(undefined);
    });
  });

  describe('the end of an excerpt', () => {
    /** Plays the excerpt to its end, where the engine pauses. */
    function stopped(): void {
      player.setClip(oneFile, excerpt);
      player.play();
      engine.playsAt(44.9);
      expect(player.state.excerptEnded).to.equal(false);
      engine.playsAt(45.1);
      engine.say({ state: { paused: true, currentTime: 45.2 }, event: 'pause' });
      engine.drain();
    }

    it('is said, and the excerpt stays', () => {
      stopped();
      expect(player.state).to.include({ phase: 'paused', excerptEnded: true });
      expect(player.state.excerpt).to.deep.equal(excerpt);
    });

    it('is gone back to where the media ended before its time was reported', () => {
      player.setClip(oneFile, excerpt);
      player.play();
      engine.playsAt(44.9);
      engine.say({ state: { ended: true, currentTime: 60 }, event: 'ended' });
      expect(engine.commands).to.include('seek 45');
      expect(player.state.excerptEnded).to.equal(true);
    });

    it('is the end of the media where it reaches that far', () => {
      player.setClip(oneFile, { start: 12, end: 60 });
      player.play();
      engine.playsAt(59.9);
      engine.say({ state: { ended: true, currentTime: 60 }, event: 'ended' });
      expect(player.state).to.include({ phase: 'ended', excerptEnded: false });
    });

    it('is passed by watchOn(), which lifts the excerpt', () => {
      stopped();
      player.watchOn();
      expect(player.state).to.include({ excerpt: undefined, excerptEnded: false });
      expect(engine.commands).to.deep.equal(['play']);
      engine.playsAt(46);
      expect(player.state.phase).to.equal('playing');
    });

    it('is passed by play() as well', () => {
      stopped();
      player.play();
      expect(player.state).to.include({ excerpt: undefined, excerptEnded: false });
    });

    it('is left by going back into the excerpt, which plays to its end again', () => {
      stopped();
      player.seek(20);
      expect(player.state.excerptEnded).to.equal(false);
      expect(player.state.excerpt).to.deep.equal(excerpt);
      player.play();
      engine.playsAt(45);
      expect(player.state.excerptEnded).to.equal(true);
    });

    it('is left by going out of the excerpt', () => {
      stopped();
      player.seek(50);
      expect(player.state).to.include({ excerpt: undefined, excerptEnded: false });
    });

    it('is left by another clip', () => {
      stopped();
      player.setClip({ ...oneFile, sources: [{ src: 'other.mp4', type: 'video/mp4' }] });
      expect(player.state.excerptEnded).to.equal(false);
    });

    it('is none where the excerpt is repeated', () => {
      player.setClip(oneFile, { ...excerpt, loop: true });
      player.play();
      engine.playsAt(45.1);
      expect(player.state.excerptEnded).to.equal(false);
      expect(engine.commands).to.include('seek 12');
    });
  });

  describe('a broadcast', () => {
    const says = (start: number, end: number, currentTime = end) =>
      engine.say({ state: { paused: false, currentTime, duration: Infinity, seekable: [{ start, end }] } });

    beforeEach(() => {
      player.setClip({ ...oneFile, live: true });
      player.play();
      engine.say({ event: 'playing' });
      says(0, 20);
      engine.drain();
    });

    it('has a window, which moves on', () => {
      expect(player.state.live).to.deep.equal({ start: 0, end: 20, step: 0 });
      says(2, 22, 20);
      expect(player.state.live).to.deep.equal({ start: 2, end: 22, step: 2 });
    });

    it('is sought inside its window', () => {
      says(4, 24);
      player.seek(0);
      player.seek(10);
      player.seek(Infinity);
      expect(engine.commands).to.deep.equal(['seek 4', 'seek 10', 'seek 24']);
    });

    it('is live again by goLive(), also after a pause', () => {
      says(4, 24, 6);
      engine.say({ state: { paused: true }, event: 'pause' });
      player.goLive();
      expect(engine.commands).to.deep.equal(['seek 24', 'play']);
    });

    it('has no excerpt, which would end at once', () => {
      player.setClip({ ...oneFile, live: true }, excerpt);
      player.play();
      engine.say({ event: 'playing' });
      says(80, 100);
      expect(player.state).to.include({ phase: 'playing', excerpt: undefined, excerptEnded: false });
      expect(engine.commands).to.not.include('pause');
    });

    it('is live no more once it has an end', () => {
      engine.say({ state: { duration: 30, currentTime: 30, ended: true, paused: true }, event: 'ended' });
      expect(player.state).to.include({ live: undefined, phase: 'ended', duration: 30 });
    });
  });
});
