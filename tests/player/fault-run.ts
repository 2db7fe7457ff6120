import type { Clip } from '../../src/clip/clip.js';
import { loadVideojsFor } from '../../src/player/engines/load-engine.js';
import type { Player } from '../../src/player/player.js';
import type { PlayerOptions } from '../../src/player/player-state.js';
import { browserClock } from '../../src/player/retry/clock.js';
import { faultUrl, type SeenRequest, seenRequests } from '../fault-url.js';
import { FakeClock } from './fake-clock.js';
import { FakeConnection } from './fake-connection.js';
import { managedPlayer } from './managed-player.js';
import { oneFile } from './sample-clips.js';
import { until } from './until.js';

/** A file of a clip, and the faults that lie in front of it (`status=404,only=.ts`). */
export interface FaultySource {
  readonly path: string;
  readonly type: string;
  readonly fault?: string;
}

/** How much faster the player's clock runs than the wall's, unless it is the wall's. */
const fast = 5;
const tick = 0.02;
let runs = 0;

/**
 * Has the engine ready before the first run: a busy machine may need as long to fetch and evaluate it as the fast clock
 * grants, and must not look like a silent server.
 */
export async function fetchEngine(): Promise<void> {
  await loadVideojsFor({ src: '', type: 'application/dash+xml' });
}

/** A player with real engines on a real page, faults between it and its media, and time that runs faster. */
export class FaultRun {
  readonly clock = new FakeClock();
  readonly connection = new FakeConnection();
  readonly media = Object.assign(document.createElement('video'), { muted: true, playsInline: true });
  readonly player: Player;
  readonly #box = document.createElement('div');
  readonly #key = `run-${++runs}-${Date.now()}`;
  readonly #timer: number;
  #now = performance.now() / 1000;
  /** Seconds of the player's time since it was made. */
  time = 0;
  /** Seconds by which timers of this page have come late, in total. A busy machine delays those of the player as well. */
  late = 0;
  /** Errors that nobody caught meanwhile. */
  readonly uncaught: Event[] = [];
  readonly #life = new AbortController();

  constructor(
    sources: readonly FaultySource[],
    options: PlayerOptions = {},
    public speed = fast,
  ) {
    this.#box.dataset.vjsPlayer = '';
    this.#box.append(this.media);
    document.body.append(this.#box);
    const { media, connection } = this;
    const { signal } = this.#life;
    for (const type of ['error', 'unhandledrejection'])
      addEventListener(type, (event) => this.uncaught.push(event), { signal });
    const clock = speed === 1 ? browserClock : this.clock;
    this.player = managedPlayer({ media, clock, connection });
    const files = sources.map(({ path, type, fault }) => ({
      src: faultUrl([fault, `key=${this.#key}`].filter(Boolean).join(','), path),
      type,
    }));
    const clip: Clip = { ...oneFile, sources: files };
    this.player.setClip(clip, options);
    this.#timer = window.setInterval(() => {
      const now = performance.now() / 1000;
      const passed = speed === 1 ? now - this.#now : tick * this.speed;
      if (speed === 1) this.late += Math.max(0, passed - 2 * tick);
      this.#now = now;
      this.time += passed;
      this.clock.advance(passed);
    }, tick * 1000);
  }

  /** Presses play; answers how it ends: when it plays, or the code of its error; `slow` after so many seconds. */
  async play(seconds = 30): Promise<string> {
    this.player.play();
    return this.outcome(seconds);
  }

  /** How it goes on: `plays` once the media has moved, the code of an error, or `slow`. */
  async outcome(seconds = 30): Promise<string> {
    const from = this.media.currentTime;
    const moves = () => this.player.state.phase === 'playing' && this.media.currentTime > from + 0.2;
    await until(() => this.player.state.phase === 'failed' || moves(), seconds / this.speed + 10);
    return this.player.state.error?.code ?? (moves() ? 'plays' : 'slow');
  }

  /** What was asked for so far: those whose address holds a text. */
  async requests(text = ''): Promise<readonly SeenRequest[]> {
    return (await seenRequests(this.#key)).filter(({ url }) => url.includes(text));
  }

  /** Whether nothing more is asked for in so many seconds of the player's time. */
  async isQuiet(seconds = 15): Promise<boolean> {
    const before = (await this.requests()).length;
    await until(() => false, seconds / this.speed);
    return (await this.requests()).length === before;
  }

  /** What the browser knows of the network, which its clock knows as well. */
  set online(online: boolean) {
    this.clock.counting = online;
    this.connection.online = online;
  }

  /** From now on all is well with the media. */
  async heal(): Promise<void> {
    await fetch(`/fault-end?key=${this.#key}`);
  }

  /** Has the network go in the middle of what plays, and come back; answers what became of it. */
  async goOffline(seconds = 25) {
    const { player } = this;
    this.online = false;
    const told = await until(() => player.state.phase === 'stalled' && player.state.offline, 20);
    const { currentTime: from } = player;
    const since = this.time + seconds;
    await until(() => this.time > since, 60);
    const held = player.state.phase !== 'failed'; // Firefox plays the last bit of a file once more
    await this.heal();
    this.online = true;
    const outcome = await this.outcome();
    return { told, held, outcome, offline: player.state.offline, skipped: player.currentTime - from };
  }

  end(): void {
    clearInterval(this.#timer);
    this.#life.abort();
    this.player.dispose();
    this.#box.remove();
  }
}
