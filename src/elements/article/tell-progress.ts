import type { Segment } from '../../player/segment.js';
import { shownDuration } from '../../player/shown-duration.js';
import type { ClipPlayer } from '../player/clip-player.js';
import { ClipProgressEvent, type Quarter } from './clip-progress-event.js';
import { PlayedTime } from './played-time.js';

const quarters: readonly Quarter[] = [25, 50, 75, 100];
/** Seconds by which a clock may be ahead of what it shows; a longer step was a seek. */
const slack = 0.3;

/**
 * Fires `clip-progress` as quartiles are counted for video advertisements (IAB VAST 4, "firstQuartile": so much "of the
 * total duration" has been played): by the time played, each moment counted once, and never by seeking. Of a segment
 * its own length counts. The last quarter forgives a second, or a fiftieth of a short clip, which seeks and the ends of
 * media lose. A run is over at the end; whoever plays again after it begins another.
 */
export function tellProgress(host: ClipPlayer, signal: AbortSignal): void {
  const run = new Run(host);
  const on = (types: string, call: () => void) => {
    for (const type of types.split(' ')) host.addEventListener(type, call, { signal });
  };
  on('playing seeked', () => run.stand());
  on('timeupdate pause', () => run.go());
  on('ended', () => run.end());
  on('seeking emptied', () => run.jump());
  on('clip-ready', () => run.renew());
  run.catchUp();
}

interface Moment {
  /** Seconds of the clip. */
  readonly position: number;
  /** Seconds of the clock. */
  readonly time: number;
}

class Run {
  readonly #played = new PlayedTime();
  #told = 0;
  #isOver = false;
  /** Where it was last, and when, in seconds; undefined while nothing plays. */
  #last: Moment | undefined;
  /** Where it was sent, and when: a little has been played by the time that it is known to play. */
  #sought: Moment | undefined;

  constructor(readonly host: ClipPlayer) {}

  /** Media may have played before anybody counted: the element itself knows how much. */
  catchUp(): void {
    const media = this.host.player.currentMedia;
    for (let i = 0; media && i < media.played.length; i++)
      this.#played.add(media.played.start(i), media.played.end(i));
    this.go();
  }

  renew(): void {
    this.#played.clear();
    this.#told = 0;
    this.#isOver = false;
  }

  /** It plays from here. */
  stand(): void {
    const media = this.host.player.currentMedia;
    if (!media) return;
    const { currentTime, seeking, paused } = media;
    if (this.#isOver && currentTime < (this.#stretch?.end ?? 0) - slack) this.renew();
    const isMoving = !seeking && !paused;
    if (isMoving) {
      this.#last ??= this.#sought;
      this.#sought = undefined;
      this.#playTo(currentTime);
    }
    this.#last = isMoving ? { position: currentTime, time: now() } : undefined;
  }

  /** It has played to here. */
  go(): void {
    const media = this.host.player.currentMedia;
    if (!media || media.seeking) return; // the event `seeking` is on its way
    const position = media.currentTime;
    if (this.#last && position < this.#last.position) this.jump();
    this.#playTo(position);
    this.#tell(position);
    this.stand();
  }

  /** The media is over, whatever its clock says. */
  end(): void {
    this.go();
    this.#isOver = true;
  }

  /** What it passes over is not played; but media that loops by itself has come to its end. */
  jump(): void {
    const stretch = this.#stretch;
    const loops = this.host.loop && stretch && this.#playTo(stretch.end);
    if (loops) this.#tell(stretch.end);
    this.#last = undefined;
    const position = this.host.player.currentMedia?.currentTime ?? 0;
    // It may have played for a moment, from the beginning on, before the event came that tells of it.
    const begins = loops && position - stretch.start < slack;
    this.#sought = { position: begins ? stretch.start : position, time: now() };
  }

  /** Counts what lies before a position, if as much time has gone by; answers whether it has. */
  #playTo(position: number): boolean {
    const { playbackRate = 1 } = this.host.player.currentMedia ?? {};
    if (!this.#last || position - this.#last.position > (now() - this.#last.time) * playbackRate + slack)
      return false;
    this.#played.add(this.#last.position, position);
    return true;
  }

  /** What counts as the whole; undefined where there is none, as of a live clip. */
  get #stretch(): Segment | undefined {
    const { state } = this.host.player;
    const end = shownDuration(state);
    if (state.clip?.live || !Number.isFinite(end)) return undefined;
    return state.segment ?? { start: 0, end };
  }

  #tell(position: number): void {
    const stretch = this.#stretch;
    if (!stretch) return;
    const length = stretch.end - stretch.start;
    const played = this.#played.within(stretch);
    const forgiven = Math.min(1, length / 50);
    for (const quarter of quarters.slice(this.#told)) {
      if (played < (length * quarter) / 100 - (quarter === 100 ? forgiven : 0)) break;
      this.#told++;
      this.host.dispatchEvent(new ClipProgressEvent(quarter));
    }
    this.#isOver ||= position >= stretch.end - slack / 3;
  }
}

const now = () => performance.now() / 1000;
