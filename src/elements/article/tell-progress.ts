import type { Excerpt } from '../../player/excerpt.js';
import { shownDuration } from '../../player/player-selectors.js';
import type { PlayerElement } from '../base/player-element.js';
import { ClipProgressEvent, type Quarter } from './clip-progress-event.js';
import { PlayedTime } from './played-time.js';

const quarters: readonly Quarter[] = [25, 50, 75, 100];
/** Seconds by which a clock may be ahead of what it shows; a longer step was a seek. */
const slack = 0.3;

/**
 * Fires `clip-progress` as quartiles are counted for video advertisements (IAB VAST 4, "firstQuartile": so much "of the
 * total duration" has been played): by the time played, each moment counted once, and never by seeking. Of an excerpt
 * its own length counts. The last quarter forgives a second, or a fiftieth of a short clip, which seeks and the ends of
 * media lose. A run is over at the end; whoever plays again after it begins another.
 */
export function tellProgress(host: PlayerElement, signal: AbortSignal): void {
  const run = new Run(host);
  const on = (types: string, call: () => void) => {
    for (const type of types.split(' ')) host.addEventListener(type, call, { signal });
  };
  on('playing seeked', () => run.stand());
  on('timeupdate', () => run.tick());
  on('pause', () => run.go());
  on('ended', () => run.end());
  on('seeking emptied', () => run.jump());
  on('durationchange', () => run.look());
  on('clip-ready', () => run.renew());
  run.catchUp();
}

interface Moment {
  /** Seconds of the clip. */
  readonly position: number;
  /** Seconds of the clock. */
  readonly time: number;
}

/** What is played without a break. */
interface Stretch extends Moment {
  /** Seconds of the clip that are not counted yet begin here, and end at `position`. */
  readonly from: number;
}

class Run {
  readonly #played = new PlayedTime();
  #told = 0;
  #isOver = false;
  /** The element has played nothing before this run. */
  #isFirst = true;
  /** Undefined while nothing plays. */
  #stretch: Stretch | undefined;
  /** Where it was sent, and when: a little has been played by the time that it is known to play. */
  #sought: Moment | undefined;
  /** Seconds of the clip before which nothing can be told. */
  #due = 0;

  constructor(readonly host: PlayerElement) {}

  /** Media may have played before anybody counted: the element itself knows how much. */
  catchUp(): void {
    const media = this.host.player.currentMedia;
    for (let i = 0; media && i < media.played.length; i++)
      this.#played.add(media.played.start(i), media.played.end(i));
    this.go();
  }

  renew(): void {
    this.#count();
    this.#played.clear();
    this.#isFirst = false;
    this.#told = 0;
    this.#isOver = false;
    this.look();
  }

  /** What is due may be another. */
  look(): void {
    this.#due = 0;
  }

  /** It plays from here. */
  stand(): void {
    const media = this.host.player.currentMedia;
    if (!media) return;
    const { currentTime, seeking, paused } = media;
    if (this.#isOver && currentTime < (this.#whole?.end ?? 0) - slack) this.renew();
    const isMoving = !seeking && !paused;
    if (isMoving) {
      if (this.#sought) this.#stretch ??= { ...this.#sought, from: this.#sought.position };
      this.#sought = undefined;
      this.#playTo(currentTime);
    }
    this.#count();
    this.#stretch = isMoving ? { from: currentTime, position: currentTime, time: now() } : undefined;
  }

  /** It plays on: four times a second, so that no more is done than has to be. */
  tick(): void {
    const media = this.host.player.currentMedia;
    if (!media || media.currentTime >= this.#due || media.seeking || !this.#playTo(media.currentTime))
      this.go();
  }

  /** It has played to here. */
  go(): void {
    const media = this.host.player.currentMedia;
    if (!media || media.seeking) return; // the event `seeking` is on its way
    const position = media.currentTime;
    if (this.#stretch && position < this.#stretch.position) this.jump();
    this.#playTo(position);
    this.#tell(position);
    this.stand();
  }

  /** The media is over, whatever its clock says: on a busy device that jumps. In the first run, the element knows better. */
  end(): void {
    if (this.#isFirst) this.catchUp();
    else this.go();
    this.#isOver = true;
  }

  /** What it passes over is not played; but media that loops by itself has come to its end. */
  jump(): void {
    const whole = this.#whole;
    const loops = this.host.player.state.loop && whole && this.#playTo(whole.end);
    if (loops) this.#tell(whole.end);
    this.#count();
    this.#stretch = undefined;
    this.look();
    const position = this.host.player.currentMedia?.currentTime ?? 0;
    // It may have played for a moment, from the beginning on, before the event came that tells of it.
    const begins = loops && position - whole.start < slack;
    this.#sought = { position: begins ? whole.start : position, time: now() };
  }

  /** Lengthens what is played to a position, if as much time has gone by; answers whether it has. */
  #playTo(position: number): boolean {
    const { playbackRate = 1 } = this.host.player.currentMedia ?? {};
    const { from = 0, position: before = Infinity, time = 0 } = this.#stretch ?? {};
    const passed = now();
    if (position < before || position - before > (passed - time) * playbackRate + slack) return false;
    this.#stretch = { from, position, time: passed };
    return true;
  }

  #count(): void {
    if (!this.#stretch) return;
    const { from, position, time } = this.#stretch;
    this.#played.add(from, position);
    this.#stretch = { from: position, position, time };
  }

  /** What counts as the whole; undefined where there is none, as of a live clip. */
  get #whole(): Excerpt | undefined {
    const { state } = this.host.player;
    const end = shownDuration(state);
    if (state.clip?.live || !Number.isFinite(end)) return undefined;
    return state.excerpt ?? { start: 0, end };
  }

  #tell(position: number): void {
    const whole = this.#whole;
    if (!whole) return;
    this.#count();
    const length = whole.end - whole.start;
    const played = this.#played.within(whole);
    const forgiven = Math.min(1, length / 50);
    this.#due = whole.end - slack / 3;
    for (const quarter of quarters.slice(this.#told)) {
      const missing = (length * quarter) / 100 - (quarter === 100 ? forgiven : 0) - played;
      if (missing > 0) {
        this.#due = Math.min(this.#due, position + missing);
        break;
      }
      this.#told++;
      this.host.dispatchEvent(new ClipProgressEvent(quarter));
    }
    this.#isOver ||= position >= whole.end - slack / 3;
  }
}

const now = () => performance.now() / 1000;
