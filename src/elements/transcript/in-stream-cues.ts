import type { CaptionCue } from '../../clip/caption-line.js';

/**
 * The cues of a text track of the media, as they arrive. Engines remove those that lie far behind; here they stay. A track
 * without a mode gets no cues: it is read hidden, which shows nothing.
 */
export class InStreamCues {
  readonly #cues = new Map<string, CaptionCue>();
  #seen = '';
  #isHidden = false;

  constructor(readonly track: TextTrack) {}

  get all(): CaptionCue[] {
    return [...this.#cues.values()];
  }

  /** Looks for new cues; whether there are any. Cheap where there are none. */
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

  /** Reads no more: a track that nobody else has switched on is off again. */
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
