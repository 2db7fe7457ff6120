import type { CaptionCue } from '../../clip/caption-line.js';

/**
 * Collects the cues of a text track of the media as they arrive, and keeps cues that the engine removes behind the
 * position. A `disabled` track gets no cues, so it is set to `hidden`, which displays nothing.
 */
export class InStreamCues {
  readonly #cues = new Map<string, CaptionCue>();
  #seen = '';
  #isHidden = false;

  constructor(readonly track: TextTrack) {}

  get all(): CaptionCue[] {
    return [...this.#cues.values()];
  }

  /** Reads new cues; returns whether there are any. A call without new cues is cheap. */
  look(): boolean {
    const { track } = this;
    if (track.mode === 'disabled') {
      track.mode = 'hidden';
      this.#isHidden = true;
    }
    const { cues } = track;
    const seen = `${cues?.length} ${cues?.[0]?.startTime} ${cues?.[cues.length - 1]?.startTime}`;
    if (!cues || seen === this.#seen) return false;
    this.#seen = seen;
    const before = this.#cues.size;
    for (const cue of cues) this.#take(cue);
    return this.#cues.size > before;
  }

  /** Stops reading. Disables the track again, unless another script has enabled it. */
  end(): void {
    if (this.#isHidden && this.track.mode === 'hidden') this.track.mode = 'disabled';
  }

  #take(cue: TextTrackCue): void {
    if (!('text' in cue) || typeof cue.text !== 'string') return;
    const { startTime: start, endTime: end } = cue;
    const text = cue.text.replace(/\r\n?/g, '\n');
    this.#cues.set(`${start} ${end} ${text}`, { start, end, text });
  }
}
