import type { ReactiveController, ReactiveElement } from 'lit';
import { captionScale, captionScaleEvent } from './caption-scale.js';

/** Cues that start within this time are lifted in advance, in seconds. A cue that is lifted after it is shown would jump. */
const ahead = 30;
/**
 * Font size of captions, as a fraction of the shorter side of the media element's box (WebVTT, 7.2). Browsers use this
 * box, not that of the picture.
 */
const letter = 0.05;
/** The least font size of captions in our own media element, in CSS px, and as a fraction of the width of its box. */
const [least, leastOfWidth] = [13, 0.042];
/** Factor for the width that line breaks between words waste. */
const waste = 1.1;
let pen: CanvasRenderingContext2D | null;

/**
 * Places captions above the control bar, and right below the picture if a tall box has much empty space there. It sets
 * the `line` of cues whose `line` is `auto`. WebVTT counts lines from the bottom to the top of a cue, so the number of
 * rows of the text is estimated.
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

  /** Lifts captions above a bar. Without a bar, captions get the lowest position that the picture allows. */
  set(player: HTMLElement, media: HTMLVideoElement, bar?: HTMLElement): void {
    this.hostDisconnected();
    this.#listening = new AbortController();
    this.#media = media;
    const { signal } = this.#listening;
    const lift = () => {
      for (const track of media.textTracks) {
        track.addEventListener('cuechange', lift, { signal });
        if (track.mode === 'showing')
          this.#lift(track, media, bar ? heightOf(bar) : 0, fontSize(player, media));
      }
    };
    for (const type of ['change', 'addtrack']) media.textTracks.addEventListener(type, lift, { signal });
    const again = () => {
      this.#lower();
      lift();
    };
    media.addEventListener('load', lift, { signal, capture: true }); // a captions file has loaded
    // Chromium does not move a cue when the size of the picture changes.
    for (const type of ['resize', 'loadeddata']) media.addEventListener(type, again, { signal });
    player.addEventListener(captionScaleEvent, again, { signal });
    const sizes = () => [media.clientWidth, media.clientHeight, bar?.clientHeight].join();
    let lifted = sizes();
    // The first call reports the sizes as they are.
    const size = new ResizeObserver(() => {
      if (sizes() !== lifted) again();
      lifted = sizes();
    });
    size.observe(media);
    if (bar) size.observe(bar);
    signal.addEventListener('abort', () => size.disconnect());
    lift();
  }

  #lift({ cues }: TextTrack, media: HTMLVideoElement, height: number, size: number): void {
    const { currentTime } = media;
    for (const cue of cues ?? []) {
      if (cue.endTime < currentTime || cue.startTime > currentTime + ahead || !isFree(cue)) continue;
      const line = lineAbove(height, cue, media, size);
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

  /**
   * Renders a visible cue again. Chromium (156) ignores a change of `line` of a visible cue until the cue is laid out
   * again.
   */
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

/** Fraction of the bar's top padding where the gradient is too light to darken a caption. */
const light = 0.25;

/** Returns the height that a bar and its gradient cover, in CSS px. */
function heightOf(bar: HTMLElement): number {
  return bar.clientHeight - Number.parseFloat(getComputedStyle(bar).paddingTop) * light;
}

/** Returns the font size of captions, in CSS px. Our style sheet does not reach a video of the page. */
function fontSize(player: HTMLElement, media: HTMLVideoElement): number {
  const { clientWidth, clientHeight } = media;
  const isOurs = media.getRootNode() === player.shadowRoot;
  const own = Math.min(clientWidth, clientHeight) * letter;
  return captionScale(player) * Math.max(own, isOurs ? Math.min(least, clientWidth * leastOfWidth) : 0);
}

/** Returns whether the browser chooses the line of a cue. */
function isFree(cue: TextTrackCue): cue is VTTCue {
  return cue instanceof VTTCue && cue.line === 'auto' && cue.snapToLines && !cue.vertical;
}

/**
 * Returns the `line` that places a cue right above a bar, or right below the picture if that is higher; 0 if no change
 * is needed.
 */
function lineAbove(height: number, { text }: VTTCue, media: HTMLVideoElement, size: number): number {
  const { clientWidth, clientHeight, videoWidth, videoHeight } = media;
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return 0;
  pen.font = `${size}px sans-serif`;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = pen.measureText('');
  const line = fontBoundingBoxAscent + fontBoundingBoxDescent;
  let rows = 0;
  for (const row of text.replace(/<[^>]*>/g, '').split('\n'))
    rows += Math.ceil((pen.measureText(row).width * waste) / clientWidth) || 1;
  const below = videoWidth ? (clientHeight - (clientWidth * videoHeight) / videoWidth) / 2 : 0;
  const lines = Math.max(rows + Math.ceil(height / line), Math.floor(below / line));
  return lines > rows && Number.isFinite(lines) ? -lines : 0;
}
