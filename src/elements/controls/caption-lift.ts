import type { ReactiveController, ReactiveElement } from 'lit';
import { captionScale, captionScaleEvent } from './caption-scale.js';

/** Seconds ahead within which cues are lifted, so that none of them jumps when it comes. */
const ahead = 30;
/** A letter of captions, of the shorter side of the element's box (WebVTT, 7.2): engines draw them there, not in the picture's. */
const letter = 0.05;
/** What breaking rows between words wastes of them. */
const waste = 1.1;
let pen: CanvasRenderingContext2D | null;

/**
 * Keeps captions above the bar of controls, and close under the picture where a tall box has much empty space there, by
 * the lines of their cues: of those alone that leave their place to the browser. WebVTT counts lines from the bottom
 * for the top of a cue, so that the rows of its text are estimated.
 */
export class CaptionLift implements ReactiveController {
  readonly #lifted = new Map<VTTCue, number>();
  #listening = new AbortController();
  #media: HTMLVideoElement | undefined;

  constructor(host: ReactiveElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#listening.abort();
    this.#lower();
  }

  /** Lifts captions above a bar; without one they stand as low as the picture lets them. */
  set(player: HTMLElement, media: HTMLVideoElement, bar?: HTMLElement): void {
    this.hostDisconnected();
    this.#listening = new AbortController();
    this.#media = media;
    const { signal } = this.#listening;
    const lift = () => {
      for (const track of media.textTracks) {
        track.addEventListener('cuechange', lift, { signal });
        if (track.mode === 'showing') this.#lift(track, media, bar ? heightOf(bar) : 0, captionScale(player));
      }
    };
    for (const type of ['change', 'addtrack']) media.textTracks.addEventListener(type, lift, { signal });
    const again = () => {
      this.#lower();
      lift();
    };
    media.addEventListener('load', lift, { signal, capture: true }); // a file of captions has come
    // Chromium leaves a cue at its place when the picture changes.
    for (const type of ['resize', 'loadeddata']) media.addEventListener(type, again, { signal });
    player.addEventListener(captionScaleEvent, again, { signal });
    const size = new ResizeObserver(again);
    size.observe(media);
    if (bar) size.observe(bar);
    signal.addEventListener('abort', () => size.disconnect());
    lift();
  }

  #lift({ cues }: TextTrack, media: HTMLVideoElement, height: number, scale: number): void {
    const { currentTime } = media;
    for (const cue of cues ?? []) {
      if (cue.endTime < currentTime || cue.startTime > currentTime + ahead || !isFree(cue)) continue;
      const line = lineAbove(height, cue, media, scale);
      if (!line) continue;
      cue.line = line;
      this.#lifted.set(cue, line);
      this.#redraw(cue);
    }
  }

  #lower(): void {
    for (const [cue, line] of this.#lifted) {
      if (cue.line !== line) continue;
      cue.line = 'auto';
      this.#redraw(cue);
    }
    this.#lifted.clear();
  }

  /** A cue that stands on the screen: Chromium (156) leaves it where it is, whatever becomes of its line, until it may be drawn anew. */
  #redraw(cue: VTTCue): void {
    const { currentTime = 0 } = this.#media ?? {};
    if (cue.startTime > currentTime || cue.endTime < currentTime) return;
    requestAnimationFrame(() => {
      const { line } = cue;
      cue.line = line === 'auto' ? 0 : 'auto';
      cue.line = line;
    });
  }
}

/** The part of the shade above a bar that is too light to darken a caption. */
const light = 0.25;

/** What a bar and its shade cover of the picture, CSS px. */
function heightOf(bar: HTMLElement): number {
  return bar.clientHeight - Number.parseFloat(getComputedStyle(bar).paddingTop) * light;
}

/** Whether a cue leaves its line to the browser. */
function isFree(cue: TextTrackCue): cue is VTTCue {
  return cue instanceof VTTCue && cue.line === 'auto' && cue.snapToLines && !cue.vertical;
}

/** The line at which a cue stands right above a bar, or right below the picture if that is higher; 0 where it does so anyhow. */
function lineAbove(height: number, { text }: VTTCue, media: HTMLVideoElement, scale: number): number {
  const { clientWidth, clientHeight, videoWidth, videoHeight } = media;
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return 0;
  pen.font = `${Math.min(clientWidth, clientHeight) * letter * scale}px sans-serif`;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = pen.measureText('');
  const line = fontBoundingBoxAscent + fontBoundingBoxDescent;
  let rows = 0;
  for (const row of text.replace(/<[^>]*>/g, '').split('\n'))
    rows += Math.ceil((pen.measureText(row).width * waste) / clientWidth) || 1;
  const below = videoWidth ? (clientHeight - (clientWidth * videoHeight) / videoWidth) / 2 : 0;
  const lines = Math.max(rows + Math.ceil(height / line), Math.floor(below / line));
  return lines > rows && Number.isFinite(lines) ? -lines : 0;
}
