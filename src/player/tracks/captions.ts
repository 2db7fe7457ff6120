import type { ClipTrack } from '../../clip/clip.js';
import type { PlayerState } from '../player-state.js';

type Change = Partial<Pick<PlayerState, 'captionChoices' | 'captions' | 'captionsFailed'>>;

/** Milliseconds for which our choice of track overrides that of the browser. */
const holdTime = 250;

/**
 * The captions of a media element: a `<track>` for each entry of the clip, and the text tracks of the media itself. The
 * browser draws them. A caption file is fetched only when it is shown.
 */
export class Captions {
  #chosen: TextTrack | undefined;
  /** The requested language. Streams list their tracks later. */
  #wanted: string | undefined;
  #holds = 0;

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

  /** Replaces the clip's tracks. */
  set(tracks: readonly ClipTrack[]): void {
    for (const old of this.media.querySelectorAll('track[data-clip]')) old.remove();
    const authored = Array.from(this.media.querySelectorAll('track'));
    for (const track of tracks) {
      const element = authored.find(({ src, kind }) => src === track.src && kind === track.kind);
      if (element) this.#listen(element);
      else this.media.append(this.#element(track));
    }
    this.#chosen = this.#wanted = undefined;
    this.#hold();
    this.#reportCaptions();
  }

  /** Shows captions in a language (BCP 47; the primary subtag suffices); undefined hides them. */
  show(language: string | undefined): void {
    this.#wanted = language;
    this.#chosen = language ? findTrack(this.#listed(), language) : undefined;
    if (this.#chosen) this.#apply();
    else for (const track of this.#listed()) track.mode = 'disabled';
    this.#reportCaptions();
  }

  /**
   * Overrides the choice of the browser for a moment. Some tasks after a track is added, browsers choose tracks by
   * themselves: Chromium (156) shows another beside ours, WebKitGTK (2.50) disables ours.
   */
  #hold(): void {
    this.#holds++;
    setTimeout(() => this.#holds--, holdTime);
  }

  /** Chooses an added track if it is in the requested language. */
  #trackAdded(): void {
    const listed = this.#listed();
    if (this.#wanted && !(this.#chosen && listed.includes(this.#chosen)))
      this.#chosen = findTrack(listed, this.#wanted);
    this.#hold();
  }

  #apply(): void {
    if (!this.#chosen) return;
    for (const track of this.#listed()) track.mode = track === this.#chosen ? 'showing' : 'disabled';
  }

  #listed(): TextTrack[] {
    return Array.from(this.media.textTracks).filter(
      ({ kind }) => kind === 'captions' || kind === 'subtitles',
    );
  }

  #reportCaptions(): void {
    const captionChoices = this.#listed().map(({ language, label }) => ({ language, label }));
    this.report({ captionChoices, captions: this.#shown()?.language });
  }

  #shown(): TextTrack | undefined {
    return this.#listed().find(({ mode }) => mode === 'showing');
  }

  #element({ src, kind, language, label }: ClipTrack): HTMLTrackElement {
    const element = document.createElement('track');
    Object.assign(element, { kind, srclang: language, label });
    element.dataset.clip = '';
    this.#listen(element);
    if (this.#mayLoad(src)) element.src = src;
    else this.#fetchWhenShown(element, src);
    return element;
  }

  #listen(element: HTMLTrackElement): void {
    const { signal } = this;
    const fail = () => element.src && this.report({ captionsFailed: true });
    element.addEventListener('error', fail, { signal });
    element.addEventListener('load', () => this.report({ captionsFailed: false }), { signal });
  }

  /** Whether the browser loads a track itself: one of another origin only with `crossorigin` on the media element. */
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

function findTrack(tracks: readonly TextTrack[], language: string): TextTrack | undefined {
  const wanted = language.toLowerCase();
  const primary = (tag: string) => tag.toLowerCase().split('-', 1)[0];
  return (
    tracks.find((track) => track.language.toLowerCase() === wanted) ??
    tracks.find((track) => primary(track.language) === primary(wanted))
  );
}
