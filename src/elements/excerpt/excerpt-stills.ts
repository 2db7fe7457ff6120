import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Still } from '../../clip/parse-storyboard.js';
import type { Excerpt } from '../../player/excerpt.js';
import { withLazyModule } from '../base/with-lazy-module.js';
import type { ExcerptSide } from './excerpt-edits.js';

/** A still and its canvas, cached so that the same still is not drawn again. */
interface Cut {
  readonly still: Still;
  readonly canvas: HTMLCanvasElement;
}

/**
 * The stills at both ends of an excerpt, from the clip's storyboard, which is loaded on demand. Without a readable
 * storyboard there are none.
 */
export class ExcerptStills implements ReactiveController {
  #address: string | undefined;
  #stills: readonly Still[] = [];
  #hasFailed = false;
  #loading = new AbortController();
  readonly #pictures = new Map<string, HTMLImageElement>();
  readonly #cuts = new Map<ExcerptSide | 'card', Cut>();

  constructor(readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostDisconnected(): void {
    queueMicrotask(() => this.host.isConnected || this.#follow(undefined));
  }

  /** Loads the storyboard at an address, instead of the previous one. */
  #follow(address: string | undefined): void {
    if (address === this.#address) return;
    this.#loading.abort();
    this.#loading = new AbortController();
    this.#address = address;
    this.#stills = [];
    this.#hasFailed = false;
    this.#pictures.clear();
    if (address) this.#load(address, this.#loading.signal);
  }

  #load(address: string, signal: AbortSignal): void {
    const take = (stills: readonly Still[]) => {
      if (signal.aborted) return;
      this.#stills = stills;
      this.#hasFailed = !stills.length;
      this.host.requestUpdate();
    };
    withLazyModule(
      import('../seeking/seek-preview.js'),
      async ({ loadStoryboard }) => {
        try {
          take(await loadStoryboard(address, signal));
        } catch (error) {
          if (!signal.aborted) console.warn(error);
          take([]);
        }
      },
      () => take([]),
    );
  }

  /** Returns whether there are stills, or may be soon. The view reserves space for them, so the layout does not shift. */
  expects(storyboard: string | undefined): boolean {
    this.#follow(storyboard);
    return storyboard !== undefined && !this.#hasFailed;
  }

  /** Returns the still of an end as a canvas, which CSS can fit into a box; undefined while there is none. */
  at(side: ExcerptSide, excerpt: Excerpt): HTMLCanvasElement | undefined {
    return this.#cut(side, excerpt[side]);
  }

  /** Returns a second canvas with the still of the start, for the card. */
  card(excerpt: Excerpt): HTMLCanvasElement | undefined {
    return this.#cut('card', excerpt.start);
  }

  #cut(place: ExcerptSide | 'card', time: number): HTMLCanvasElement | undefined {
    // Uses the last still after its end, for example at the end of the clip.
    const still = this.#stills.findLast(({ start }) => start <= time);
    const picture = still && this.#pictureAt(still.url);
    if (!still || !picture?.naturalWidth) return undefined;
    const before = this.#cuts.get(place);
    if (before?.still === still) return before.canvas;
    const { x, y, width, height } = still;
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    canvas.getContext('2d')?.drawImage(picture, x, y, width, height, 0, 0, width, height);
    this.#cuts.set(place, { still, canvas });
    return canvas;
  }

  /** Returns the picture that contains stills. It may still be loading, and stays empty if it cannot be loaded. */
  #pictureAt(url: string): HTMLImageElement {
    const picture = this.#pictures.get(url) ?? new Image();
    if (!this.#pictures.has(url)) {
      this.#pictures.set(url, picture);
      picture.onload = () => this.host.requestUpdate();
      picture.src = url;
    }
    return picture;
  }
}
