import type { Excerpt } from '../../player/excerpt.js';
import { shownDuration } from '../../player/player-selectors.js';
import type { PlayerElement } from '../base/player-element.js';
import { ClipProgressEvent, type Quarter } from './clip-progress-event.js';
import { PlayedTime } from './played-time.js';

const quarters: readonly Quarter[] = [25, 50, 75, 100];
/** Tolerance between media time and clock time, in seconds. A larger step of media time is a seek. */
const slack = 0.3;

/**
 * Fires `clip-progress` at the quartiles of a clip, as defined for video advertisements (IAB VAST 4, "firstQuartile":
 * that part "of the total duration" has been played). It counts played time: each moment once, and nothing that a seek
 * skips. With an excerpt, the length of the excerpt is the total. The last quartile tolerates 1 s, or a fiftieth of a
 * clip shorter than 50 s, because seeks and the ends of media lose time. A run ends at the end of the clip; playing
 * after that starts a new run.
 */
export function tellProgress(host: PlayerElement, signal: AbortSignal): void {
  const run = new Run(host);
  const on = (types: string, call: () => void) => {
    for (const type of types.split(' ')) host.addEventListener(type, call, { signal });
  };
  on('playing seeked', () => run.begin());
  on('timeupdate', () => run.tick());
  on('pause', () => run.update());
  on('ended', () => run.end());
  on('seeking emptied', () => run.seek());
  on('durationchange', () => run.resetDue());
  on('clip-ready', () => run.restart());
  run.catchUp();
}

interface Moment {
  /** In seconds of the clip. */
  readonly position: number;
  /** In seconds of the clock. */
  readonly time: number;
}

/** A range that plays without interruption. */
interface Stretch extends Moment {
  /** The start of the part that is not counted yet, in seconds of the clip. The part ends at `position`. */
  readonly from: number;
}

class Run {
  readonly #played = new PlayedTime();
  #fired = 0;
  #isOver = false;
  /** The media element has played nothing before this run. */
  #isFirst = true;
  /** Undefined while nothing plays. */
  #stretch: Stretch | undefined;
  /** Position and time of the last seek. Media may play for a moment before the event that reports it. */
  #sought: Moment | undefined;
  /** No quartile can be due before this position, in seconds of the clip. */
  #due = 0;

  constructor(readonly host: PlayerElement) {}

  /** Counts what played before this script was loaded, from `HTMLMediaElement.played`. */
  catchUp(): void {
    const media = this.host.player.currentMedia;
    for (let i = 0; media && i < media.played.length; i++)
      this.#played.add(media.played.start(i), media.played.end(i));
    this.update();
  }

  restart(): void {
    this.#count();
    this.#played.clear();
    this.#isFirst = false;
    this.#fired = 0;
    this.#isOver = false;
    this.resetDue();
  }

  /** Resets `#due`, because the duration or the clip may have changed. */
  resetDue(): void {
    this.#due = 0;
  }

  /** Starts a new stretch at the current position, if the media plays. */
  begin(): void {
    const media = this.host.player.currentMedia;
    if (!media) return;
    const { currentTime, seeking, paused } = media;
    if (this.#isOver && currentTime < (this.#whole?.end ?? 0) - slack) this.restart();
    const isMoving = !seeking && !paused;
    if (isMoving) {
      if (this.#sought) this.#stretch ??= { ...this.#sought, from: this.#sought.position };
      this.#sought = undefined;
      this.#playTo(currentTime);
    }
    this.#count();
    this.#stretch = isMoving ? { from: currentTime, position: currentTime, time: now() } : undefined;
  }

  /** Handles `timeupdate`, about four times a second. Counts and reports only when a quartile may be due. */
  tick(): void {
    const media = this.host.player.currentMedia;
    if (!media || media.currentTime >= this.#due || media.seeking || !this.#playTo(media.currentTime))
      this.update();
  }

  /** Counts what has played up to the current position, and reports the quartiles that are due. */
  update(): void {
    const media = this.host.player.currentMedia;
    if (!media || media.seeking) return; // the event `seeking` follows
    const position = media.currentTime;
    if (this.#stretch && position < this.#stretch.position) this.seek();
    this.#playTo(position);
    this.#fireDue(position);
    this.begin();
  }

  /**
   * Ends the run at `ended`. On a busy device the media clock jumps, so the first run counts `HTMLMediaElement.played`
   * instead.
   */
  end(): void {
    if (this.#isFirst) this.catchUp();
    else this.update();
    this.#isOver = true;
  }

  /**
   * Handles `seeking`. The range that a seek skips does not count. Media with `loop` seeks by itself, after it has
   * played to its end.
   */
  seek(): void {
    const whole = this.#whole;
    const loops = this.host.player.state.loop && whole && this.#playTo(whole.end);
    if (loops) this.#fireDue(whole.end);
    this.#count();
    this.#stretch = undefined;
    this.resetDue();
    const position = this.host.player.currentMedia?.currentTime ?? 0;
    // Looping media may play from the start for a moment before `seeking` is fired.
    const begins = loops && position - whole.start < slack;
    this.#sought = { position: begins ? whole.start : position, time: now() };
  }

  /** Extends the stretch to a position if enough clock time has passed. Returns whether it has. */
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

  /** The range that counts as the total; undefined if there is none, for example for a live clip. */
  get #whole(): Excerpt | undefined {
    const { state } = this.host.player;
    const end = shownDuration(state);
    if (state.clip?.live || !Number.isFinite(end)) return undefined;
    return state.excerpt ?? { start: 0, end };
  }

  #fireDue(position: number): void {
    const whole = this.#whole;
    if (!whole) return;
    this.#count();
    const length = whole.end - whole.start;
    const played = this.#played.within(whole);
    const forgiven = Math.min(1, length / 50);
    this.#due = whole.end - slack / 3;
    for (const quarter of quarters.slice(this.#fired)) {
      const missing = (length * quarter) / 100 - (quarter === 100 ? forgiven : 0) - played;
      if (missing > 0) {
        this.#due = Math.min(this.#due, position + missing);
        break;
      }
      this.#fired++;
      this.host.dispatchEvent(new ClipProgressEvent(quarter));
    }
    this.#isOver ||= position >= whole.end - slack / 3;
  }
}

const now = () => performance.now() / 1000;
