import type { ClipTrack } from '../../clip/clip.js';
import type { PlayerState } from '../player-state.js';
import { type CaptionChoice, findCaptions } from './caption-choice.js';
import { asChoice, withIds } from './with-ids.js';

type Change = Partial<Pick<PlayerState, 'captionChoices' | 'captionTrack' | 'captions' | 'captionsFailed'>>;

/** A text track with its choice. */
interface Listed extends CaptionChoice {
  readonly track: TextTrack;
}

/** The time in milliseconds during which our choice of a track overrides that of the browser. */
const holdTime = 250;

/**
 * The captions of a media element: a `<track>` for each track of the clip, and the text tracks of the media itself.
 * The browser renders them. A caption file is fetched only when it is shown.
 */
export class Captions {
  #chosen: TextTrack | undefined;
  /** The requested captions, by id, else by language. Streams list their tracks later. */
  #wanted: Pick<CaptionChoice, 'id' | 'language'> | undefined;
  #holds = 0;
  /** The tracks of the clip, as JSON. */
  #text: string | undefined;
  /** The files of the clip's own tracks. */
  readonly #files = new WeakMap<TextTrack, string>();

  constructor(
    readonly media: HTMLMediaElement,
    readonly report: (change: Change) => void,
    readonly signal: AbortSignal,
  ) {
    const onChange = ({ type }: Event) => {
      if (type === 'addtrack') this.#trackAdded();
      if (this.#holds) this.#apply();
      else this.#chosen = this.#shown();
      this.#reportCaptions();
    };
    for (const type of ['addtrack', 'removetrack', 'change']) {
      media.textTracks.addEventListener(type, onChange, { signal });
    }
  }

  /**
   * Replaces the clip's tracks. With `isSame`, tracks that have not changed stay: a page may set the same clip with each
   * of its renderings. Returns whether tracks were replaced.
   */
  set(tracks: readonly ClipTrack[], isSame = false): boolean {
    const text = JSON.stringify(tracks);
    if (isSame && text === this.#text) return false;
    this.#text = text;
    for (const old of this.media.querySelectorAll('track[data-clip]')) old.remove();
    const authored = Array.from(this.media.querySelectorAll('track'));
    for (const track of tracks) {
      const element = authored.find(({ src, kind }) => src === track.src && kind === track.kind);
      if (element) this.#listen(element, track.src);
      else this.media.append(this.#element(track));
    }
    this.#chosen = this.#wanted = undefined;
    this.#hold();
    this.#reportCaptions();
    return true;
  }

  /** Shows captions with an id, else in a language (BCP 47; the primary subtag suffices); undefined hides them. */
  show(wanted: string | undefined): void {
    const listed = this.#listed();
    const found = findCaptions(listed, wanted);
    this.#wanted = found ?? (wanted ? { id: wanted, language: wanted } : undefined);
    this.#chosen = found?.track;
    if (found) this.#apply();
    else for (const { track } of listed) track.mode = 'disabled';
    this.#reportCaptions();
  }

  /**
   * Overrides the choice of the browser for a moment. Browsers choose tracks themselves some tasks after a track is
   * added: Chromium (156) shows a second one, WebKitGTK (2.50) disables ours.
   */
  #hold(): void {
    this.#holds++;
    setTimeout(() => this.#holds--, holdTime);
  }

  /** Chooses an added track if it is the requested one. */
  #trackAdded(): void {
    const listed = this.#listed();
    const { id, language } = this.#wanted ?? {};
    const exact = listed.find((each) => each.id === id)?.track;
    const stays = listed.some(({ track }) => track === this.#chosen);
    this.#chosen = exact ?? (stays ? this.#chosen : findCaptions(listed, language)?.track);
    this.#hold();
  }

  #apply(): void {
    if (!this.#chosen) return;
    for (const { track } of this.#listed()) track.mode = track === this.#chosen ? 'showing' : 'disabled';
  }

  /** Lists captions and subtitles. Text tracks of other kinds belong to other code. */
  #listed(): Listed[] {
    const tracks = Array.from(this.media.textTracks).flatMap((track) => {
      const { kind, language, label } = track;
      const isText = kind === 'captions' || kind === 'subtitles';
      return isText ? [{ track, kind, language, label, src: this.#files.get(track) }] : [];
    });
    return withIds(tracks);
  }

  #reportCaptions(): void {
    const listed = this.#listed();
    const shown = listed.find(isShown);
    const captionChoices = listed.map(asChoice);
    this.report({ captionChoices, captionTrack: shown?.id, captions: shown?.language });
  }

  #shown(): TextTrack | undefined {
    return this.#listed().find(isShown)?.track;
  }

  #element({ src, kind, language, label }: ClipTrack): HTMLTrackElement {
    const element = document.createElement('track');
    Object.assign(element, { kind, srclang: language, label });
    element.dataset.clip = '';
    this.#listen(element, src);
    if (this.#mayLoad(src)) element.src = src;
    else this.#fetchWhenShown(element, src);
    return element;
  }

  #listen(element: HTMLTrackElement, src: string): void {
    this.#files.set(element.track, src);
    const { signal } = this;
    const fail = () => element.src && this.report({ captionsFailed: true });
    element.addEventListener('error', fail, { signal });
    element.addEventListener('load', () => this.report({ captionsFailed: false }), { signal });
  }

  /**
   * Returns whether the browser may load a track. A track of another origin needs `crossorigin` on the media
   * element.
   */
  #mayLoad(src: string): boolean {
    return this.media.crossOrigin !== null || new URL(src, document.baseURI).origin === self.origin;
  }

  #fetchWhenShown(element: HTMLTrackElement, src: string): void {
    const fetched = new AbortController();
    const signal = AbortSignal.any([this.signal, fetched.signal]);
    const fetchIfShown = async () => {
      if (element.track.mode !== 'showing') return;
      fetched.abort();
      await this.#fetch(element, src);
    };
    this.media.textTracks.addEventListener('change', fetchIfShown, { signal });
  }

  async #fetch(element: HTMLTrackElement, src: string): Promise<void> {
    try {
      const answer = await fetch(src, { signal: this.signal });
      if (!answer.ok) throw new Error(src);
      const address = URL.createObjectURL(new Blob([await answer.text()], { type: 'text/vtt' }));
      this.signal.addEventListener('abort', () => URL.revokeObjectURL(address), { once: true });
      element.src = address;
    } catch {
      if (!this.signal.aborted) this.report({ captionsFailed: true });
    }
  }
}

const isShown = ({ track }: Pick<Listed, 'track'>): boolean => track.mode === 'showing';
