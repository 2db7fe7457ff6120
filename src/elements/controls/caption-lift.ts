import type { ReactiveController, ReactiveElement } from 'lit';

/** Seconds ahead within which cues are lifted, so that none of them jumps when it comes. */
const ahead = 30;
/** A line of captions, of the shorter side of the picture: 5 % (WebVTT, 7.2) and the space between two lines. */
const lineHeight = 0.05 * 1.3;
/** A letter, of the height of its line; rather too wide, because a line too many does no harm. */
const letter = 0.45;

/**
 * Keeps captions above the bar of controls, by the lines of their cues: of those alone that leave their place to the
 * browser. WebVTT counts lines from the bottom for the top of a cue, so that the rows of its text are estimated.
 */
export class CaptionLift implements ReactiveController {
  readonly #lifted = new Map<VTTCue, number>();
  #listening = new AbortController();

  constructor(host: ReactiveElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#listening.abort();
    this.#lower();
  }

  /** Lifts captions above a bar; without one they come down again. */
  set(media: HTMLVideoElement, bar?: HTMLElement): void {
    this.hostDisconnected();
    if (!bar) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const lift = () => {
      for (const track of media.textTracks) {
        track.addEventListener('cuechange', lift, { signal });
        if (track.mode === 'showing') this.#lift(track, media, heightOf(bar));
      }
    };
    for (const type of ['change', 'addtrack']) media.textTracks.addEventListener(type, lift, { signal });
    const again = () => {
      this.#lower();
      lift();
    };
    media.addEventListener('load', lift, { signal, capture: true }); // a file of captions has come
    // Another picture: Chromium leaves a cue where it stood without one.
    for (const type of ['resize', 'loadeddata']) media.addEventListener(type, again, { signal });
    const size = new ResizeObserver(again);
    for (const box of [media, bar]) size.observe(box);
    signal.addEventListener('abort', () => size.disconnect());
    lift();
  }

  #lift({ cues }: TextTrack, media: HTMLVideoElement, height: number): void {
    const { currentTime } = media;
    for (const cue of cues ?? []) {
      if (cue.endTime < currentTime || cue.startTime > currentTime + ahead || !isFree(cue)) continue;
      const line = lineAbove(height, cue, media);
      if (!line) continue;
      cue.line = line;
      this.#lifted.set(cue, line);
      if (cue.startTime <= currentTime) requestAnimationFrame(() => this.#redraw(cue));
    }
  }

  /** A cue in whose middle captions are switched on: Chromium (156) draws it at the bottom, wherever its line is by then. */
  #redraw(cue: VTTCue): void {
    const line = this.#lifted.get(cue);
    if (line !== cue.line) return;
    cue.line = 'auto';
    cue.line = line;
  }

  #lower(): void {
    for (const [cue, line] of this.#lifted) if (cue.line === line) cue.line = 'auto';
    this.#lifted.clear();
  }
}

/** What a bar covers of the picture, CSS px; the shade above it hides nothing. */
function heightOf(bar: HTMLElement): number {
  return bar.clientHeight - Number.parseFloat(getComputedStyle(bar).paddingTop);
}

/** Whether a cue leaves its line to the browser. */
function isFree(cue: TextTrackCue): cue is VTTCue {
  return cue instanceof VTTCue && cue.line === 'auto' && cue.snapToLines && !cue.vertical;
}

/** The line at which a cue stands right above a bar; 0 where it does so anyhow. Sound has the whole box for its cues. */
function lineAbove(height: number, { text }: VTTCue, media: HTMLVideoElement): number {
  const { clientWidth, clientHeight } = media;
  const [videoWidth, videoHeight] = media.videoWidth
    ? [media.videoWidth, media.videoHeight]
    : [clientWidth, clientHeight];
  const scale = Math.min(clientWidth / videoWidth, clientHeight / videoHeight);
  const size = Number(getComputedStyle(media).getPropertyValue('--_caption-size')) || 1;
  const line = Math.min(videoWidth, videoHeight) * scale * lineHeight * size;
  const lines = Math.ceil((height - (clientHeight - videoHeight * scale) / 2) / line);
  const most = (videoWidth * scale) / (line * letter);
  const rows = text
    .replace(/<[^>]*>/g, '')
    .split('\n')
    .reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / most)), 0);
  return lines > 0 && Number.isFinite(lines) ? -(lines + rows) : 0;
}
