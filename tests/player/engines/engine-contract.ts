import { expect } from '@esm-bundle/chai';
import type { ClipSource } from '../../../src/clip/clip.js';
import type { Engine, EngineReport, EngineType } from '../../../src/player/engines/engine.js';
import type { MediaState } from '../../../src/player/media-state.js';
import { noteStream, streamPatience } from '../../stream-patience.js';
import { until } from '../until.js';

/** The media with which an engine has to show what it can. */
export interface ContractMedia {
  /** Two seconds of sound and picture, 160×90. */
  readonly source: ClipSource;
  /** What cannot be played. */
  readonly dead: ClipSource;
}

interface Drive {
  readonly media: HTMLVideoElement;
  readonly engine: Engine;
  readonly said: EngineReport[];
  readonly state: Partial<MediaState>;
  readonly end: AbortController;
}

/** What every engine owes to the player, tried on real media. */
export function describeEngine(type: EngineType, { source, dead }: ContractMedia): void {
  describe(`${type.name} engine`, function () {
    this.timeout(90_000);
    let drives: Drive[] = [];

    /** Muted, so that it may play without a press. */
    function drive(): Drive {
      const stage = document.createElement('div');
      const media = Object.assign(document.createElement('video'), { muted: true, playsInline: true });
      stage.dataset.vjsPlayer = '';
      stage.append(media);
      document.body.append(stage);
      const said: EngineReport[] = [];
      const state: Partial<MediaState> = {};
      const hear = (report: EngineReport) => Object.assign(state, said[said.push(report) - 1]?.state);
      const end = new AbortController();
      const made = { media, engine: type.create(media, hear, end.signal), said, state, end };
      drives.push(made);
      return made;
    }

    /** An engine that plays. */
    async function playing(): Promise<Drive> {
      const made = drive();
      made.engine.load(source);
      made.engine.play().catch(() => undefined);
      expect(await until(() => (made.state.currentTime ?? 0) > 0), 'it plays').to.equal(true);
      return made;
    }

    const events = ({ said }: Drive) => said.flatMap(({ event }) => event ?? []);
    const errors = ({ said }: Drive) => said.flatMap(({ error }) => error ?? []);

    before(async function () {
      const { engine, media, said } = drive();
      engine.load(source);
      engine.play().catch(() => undefined);
      const isStream = type.name !== 'native';
      const moves = await until(() => media.currentTime > 0.1, isStream ? streamPatience(15) : 15);
      if (isStream ? noteStream(moves) : moves) return;
      const [reason] = said.flatMap(({ error }) => error?.message ?? []);
      console.log(`SKIPPED: ${type.name} does not move ${source.src} here (${reason ?? 'no error either'})`);
      this.skip();
    });

    afterEach(() => {
      for (const { engine, media, end } of drives) {
        engine.unload();
        end.abort();
        media.parentElement?.remove();
        media.remove();
      }
      drives = [];
    });

    it('accepts its source', () => expect(type.accepts(source)).to.equal(true));

    it('plays, and says so', async () => {
      const made = await playing();
      expect(await until(() => events(made).includes('playing'))).to.equal(true);
      expect(made.said.some(({ progress }) => progress)).to.equal(true);
      expect(made.state.paused).to.equal(false);
      expect(errors(made)).to.deep.equal([]);
    });

    it('fetches without playing', async () => {
      const made = drive();
      made.media.preload = 'auto';
      made.engine.load(source);
      expect(await until(() => (made.state.duration ?? 0) > 0)).to.equal(true);
      expect(events(made)).not.to.include('playing');
      expect(made.media.paused).to.equal(true);
    });

    it('reports length, size, time and what is buffered', async () => {
      const { state } = await playing();
      expect(await until(() => state.buffered?.length)).to.equal(true);
      expect(state.duration).to.be.closeTo(2, 0.2);
      expect(state).to.include({ videoWidth: 160, videoHeight: 90, muted: true });
      expect(state.buffered?.[0]?.start).to.be.closeTo(0, 0.1);
      expect(state.buffered?.[0]?.end).to.be.within(0.5, 2.2);
    });

    it('pauses, and says so', async () => {
      const made = await playing();
      made.engine.pause();
      expect(await until(() => events(made).includes('pause'))).to.equal(true);
      expect(made.state.paused).to.equal(true);
    });

    it('plays on after a pause', async () => {
      const made = await playing();
      made.engine.pause();
      await until(() => made.state.paused);
      made.said.length = 0;
      made.engine.play().catch(() => undefined);
      expect(await until(() => events(made).includes('playing'))).to.equal(true);
    });

    it('stays paused when it is unloaded right after play()', async () => {
      const made = await playing();
      made.engine.pause();
      made.engine.play().catch(() => undefined);
      made.engine.unload();
      await new Promise((done) => setTimeout(done, 50));
      expect(made.media.paused).to.equal(true);
    });

    it('goes to a position, and says so', async () => {
      const made = await playing();
      made.engine.pause();
      made.engine.seek(1.2);
      expect(await until(() => events(made).includes('seeking'))).to.equal(true);
      expect(await until(() => !made.state.seeking)).to.equal(true);
      expect(made.state.currentTime).to.be.closeTo(1.2, 0.1);
    });

    it('says that it has ended', async () => {
      const made = await playing();
      made.engine.seek(1.7);
      expect(await until(() => events(made).includes('ended'))).to.equal(true);
      expect(made.state.ended).to.equal(true);
    });

    it('says why a dead source is dead', async () => {
      const made = drive();
      made.engine.load(dead);
      made.engine.play().catch(() => undefined);
      expect(await until(() => errors(made).length)).to.equal(true);
      expect(errors(made)[0]?.code).to.be.oneOf(['no-source', 'network', 'decode']);
      expect(errors(made)[0]?.message).to.include(dead.src);
    });

    it('plays another source after a dead one', async () => {
      const made = drive();
      made.engine.load(dead);
      made.engine.play().catch(() => undefined);
      await until(() => errors(made).length);
      made.engine.load(source);
      made.engine.play().catch(() => undefined);
      expect(await until(() => (made.state.currentTime ?? 0) > 0)).to.equal(true);
    });

    it('plays the source that was given last', async () => {
      const made = drive();
      made.engine.load(dead);
      made.engine.load(source);
      made.engine.play().catch(() => undefined);
      expect(await until(() => (made.state.currentTime ?? 0) > 0)).to.equal(true);
      expect(errors(made)).to.deep.equal([]);
    });

    it('does not play what was given after play()', async () => {
      const made = await playing();
      made.engine.load(source);
      await until(() => made.media.paused);
      made.said.length = 0;
      expect(await until(() => events(made).includes('playing'), 0.5)).to.equal(false);
      expect(made.media.paused).to.equal(true);
    });

    it('lets go of its source, and plays again when it gets one', async () => {
      const made = await playing();
      made.engine.unload();
      expect(await until(() => made.media.readyState === 0)).to.equal(true);
      expect(made.media.hasAttribute('src')).to.equal(false);
      made.engine.load(source);
      made.engine.play().catch(() => undefined);
      expect(await until(() => made.media.currentTime > 0 && made.media.readyState > 0)).to.equal(true);
      expect(errors(made)).to.deep.equal([]);
    });

    it('listens to nothing after its signal', async () => {
      const made = await playing();
      made.engine.unload();
      made.end.abort();
      await until(() => made.media.readyState === 0);
      made.said.length = 0;
      for (const event of ['playing', 'pause', 'timeupdate', 'error'])
        made.media.dispatchEvent(new Event(event));
      expect(await until(() => made.said.length, 0.3)).to.equal(false);
    });

    it('does not begin after its signal, when a source came just before', async () => {
      const made = drive();
      made.engine.load(source);
      made.engine.unload();
      made.end.abort();
      expect(await until(() => made.media.readyState > 0, 0.5)).to.equal(false);
      expect(made.said).to.deep.equal([]);
    });
  });
}
