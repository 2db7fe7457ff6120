import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { EngineReport } from '../../src/player/engines/engine.js';
import type { PlaybackEvent } from '../../src/player/phase.js';
import type { Player } from '../../src/player/player.js';
import { FakeClock } from './fake-clock.js';
import { FakeConnection } from './fake-connection.js';
import { FakeEngine } from './fake-engine.js';
import { managedPlayer } from './managed-player.js';
import { outcome } from './outcome.js';
import { captioned, noFile, oneFile, twoFiles } from './sample-clips.js';

interface Table {
  readonly player: Player;
  readonly engine: FakeEngine;
  readonly clock: FakeClock;
  readonly connection: FakeConnection;
  readonly asked: Promise<void>[];
}

interface Step {
  readonly text: string;
  readonly run: (table: Table) => void;
}

/** The commands that may end a failure. */
const ways = /^(retry|load|setClip|dispose)/;
const seconds = fc.double({ min: -10, max: 100, noNaN: true });
const clip = fc.constantFrom(undefined, noFile, oneFile, twoFiles, captioned);
const options = fc.record({
  start: seconds,
  end: fc.option(seconds, { nil: undefined }),
  loop: fc.boolean(),
  captions: fc.constantFrom(undefined, 'en', 'uk', 'fr'),
});
const events: PlaybackEvent[] = ['playing', 'waiting', 'pause', 'ended', 'seeking'];
const reports: fc.Arbitrary<EngineReport> = fc.record(
  {
    state: fc.record({ currentTime: seconds, duration: fc.constantFrom(Number.NaN, 62, Infinity) }),
    event: fc.constantFrom(...events),
    progress: fc.boolean(),
  },
  { requiredKeys: [] },
);

const plain: Step[] = [
  { text: 'play', run: ({ player, asked }) => asked.push(player.play()) },
  { text: 'pause', run: ({ player }) => player.pause() },
  { text: 'load', run: ({ player }) => player.load() },
  { text: 'retry', run: ({ player }) => player.retry() },
  { text: 'dispose', run: ({ player }) => player.dispose() },
  { text: 'togglePaused', run: ({ player, asked }) => asked.push(player.togglePaused()) },
  { text: 'toggleCaptions', run: ({ player }) => player.toggleCaptions() },
  { text: 'error', run: ({ engine }) => engine.breaks() },
];
const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...plain) },
  seconds.map((to) => ({ text: `seek ${to}`, run: ({ player }: Table) => player.seek(to) })),
  fc.tuple(clip, options).map(([next, how]) => ({
    text: `setClip ${next?.id} ${fc.stringify(how)}`,
    run: ({ player }: Table) => void player.setClip(next, how),
  })),
  {
    weight: 4,
    arbitrary: reports.map((said) => ({
      text: fc.stringify(said),
      run: ({ engine }: Table) => engine.say(said),
    })),
  },
  fc
    .constantFrom(0.2, 1, 6, 11)
    .map((time) => ({ text: `wait ${time}`, run: ({ clock }: Table) => clock.advance(time) })),
);
const stories = fc.array(steps, { maxLength: 40 });

/** What goes wrong, and may be well again. */
const trouble: Step[] = [
  { text: 'network', run: ({ engine }) => engine.breaks('network', 503) },
  { text: 'unknown', run: ({ engine }) => engine.breaks('no-source') },
  { text: 'recoverable error', run: ({ engine }) => engine.lapses() },
  { text: 'can reload', run: ({ engine }) => Object.assign(engine, { canReload: !engine.canReload }) },
  { text: 'hide or show', run: ({ clock }) => Object.assign(clock, { counting: !clock.counting }) },
  {
    text: 'on or off line',
    run: ({ clock, connection }) => {
      clock.counting = !connection.online;
      connection.online = !connection.online;
    },
  },
];
const troubled = fc.array(
  fc.oneof({ weight: 2, arbitrary: steps }, { weight: 1, arbitrary: fc.constantFrom(...trouble) }),
  { maxLength: 60 },
);

function table(): Table {
  const engine = new FakeEngine();
  const clock = new FakeClock();
  const connection = new FakeConnection();
  const player = managedPlayer({
    media: document.createElement('video'),
    engines: [engine],
    clock,
    connection,
  });
  return { engine, clock, connection, asked: [], player };
}

describe('Player, whatever happens', () => {
  it('never throws, and leaves a failure by retry(), load(), setClip() and dispose() alone', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const set = table();
        for (const { text, run } of story) {
          const before = set.player.state;
          run(set);
          const { phase, error } = set.player.state;
          expect(Object.isFrozen(set.player.state)).to.equal(true);
          expect(error !== undefined, `an error in phase ${phase}`).to.equal(phase === 'failed');
          if (before.phase === 'failed' && phase !== 'failed') expect(text).to.match(ways);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('watches every wait, and whether what plays moves, and nothing else', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const set = table();
        for (const { run } of story) {
          run(set);
          const { phase, waiting } = set.player.state;
          const waits = phase === 'starting' || phase === 'stalled';
          expect(set.clock.timers > 0, `watches in phase ${phase}`).to.equal(waits || phase === 'playing');
          expect(waiting && !waits, `tells of a wait in phase ${phase}`).to.equal(false);
        }
        set.clock.advance(60);
        expect(set.clock.timers).to.equal(0);
      }),
      { numRuns: 300 },
    );
  });

  it('settles every play(), at the latest when nothing comes any more', async () => {
    await fc.assert(
      fc.asyncProperty(stories, async (story) => {
        const set = table();
        for (const { run } of story) run(set);
        set.clock.advance(60);
        const outcomes = await Promise.all(set.asked.map(outcome));
        expect(outcomes).not.to.include('pending');
      }),
      { numRuns: 100 },
    );
  });

  it('comes to an end of every trouble, in a thousand stories, and lets go of everything', async () => {
    await fc.assert(
      fc.asyncProperty(troubled, async (story) => {
        const set = table();
        for (const { run } of story) {
          run(set);
          const { phase, error, offline } = set.player.state;
          expect(error !== undefined).to.equal(phase === 'failed');
          expect(offline && phase === 'playing').to.equal(false);
        }
        set.clock.counting = set.connection.online = true;
        set.clock.advance(120);
        expect(set.player.state.phase).to.not.be.oneOf(['starting', 'stalled']);
        const outcomes = await Promise.all(set.asked.map(outcome));
        expect(outcomes).not.to.include('pending');
        set.player.dispose();
        expect(set.clock.timers).to.equal(0);
        const before = set.engine.drain().length;
        set.clock.advance(120);
        set.connection.online = true;
        expect(set.engine.drain(), `after ${before} commands`).to.deep.equal([]);
      }),
      { numRuns: 1000 },
    );
  }).timeout(60_000);
});
