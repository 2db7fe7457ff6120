import { isServer, type ReactiveController } from 'lit';
import type { Clip } from '../../clip/clip.js';
import { playable } from '../../clip/clip-from-parts.js';
import { browserClock } from '../../player/retry/clock.js';
import { startTimeout } from '../../player/retry/timeouts.js';
import { loadClip } from '../base/load-clip.js';
import { attributeAddress } from './attribute-address.js';
import { clipOf, clipOfAttributes } from './clip-of.js';
import { adoptedVideo } from './media-stage.js';
import { whenNearViewport } from './when-near-viewport.js';

/** An element whose markup or properties name a clip. */
export interface ClipCarrier extends HTMLElement {
  readonly clip: Clip | undefined;
  readonly clipSrc: string;
  readonly player: { readonly currentMedia: HTMLMediaElement | undefined };
  addController(controller: ReactiveController): void;
}

/** Returns whether `preload` is `none`, the default of this element. It needs no media element to convert the attribute. */
export const isPreloadNone = (host: Element) => /^none$/i.test(host.getAttribute('preload') ?? 'none');

/** Attributes of children that describe the clip. */
const watched = 'src type media kind srclang label default poster href'.split(' ');

/** Finds the clip of an element from all its sources, and finds it again when the element's children change. */
export class ClipLoader implements ReactiveController {
  #loading: AbortController | undefined;
  #hurry: (() => void) | undefined;
  /** True if the element was removed while its document was loading. */
  #isOwed = false;
  #children: MutationObserver | undefined;
  /** The last description by the children, as JSON, and their `<video>`. */
  #said: readonly unknown[] | undefined;

  constructor(
    readonly host: ClipCarrier,
    readonly expect: (clip: Promise<void>) => void,
    readonly found: (clip: Clip | undefined) => void,
    readonly failed: (error: Error) => void,
    /** Returns whether requests are forbidden. */
    readonly isClosed: () => unknown,
    readonly clock = browserClock,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#isOwed) this.look();
  }

  /** Stops loading, unless the element is only moved in the document. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.host.isConnected || !this.#loading) return;
      this.#stop();
      this.#isOwed = true;
    });
  }

  /**
   * Finds the clip again, and cancels a load in progress. With a `known` clip, a failed fetch keeps that clip, because
   * it may still be valid. A document that is not needed yet is fetched when its element approaches the viewport, or by
   * `hurry()`. If `isClosed` returns true, it requests nothing and reports no clip.
   */
  look(known?: Clip): void {
    const { clip, clipSrc } = this.host;
    const address =
      clipSrc && !clip && !isServer && attributeAddress(this.host, 'clip-src', clipSrc, playable);
    this.#stop();
    this.#children?.disconnect();
    if (this.isClosed()) this.found(undefined);
    else if (isServer) this.found(clip ?? clipOfAttributes(this.host));
    else if (clip) this.found(clip);
    else if (address) this.expect(this.#load(address, known));
    else this.#read();
  }

  /** Loads the clip document now, without waiting for the element to approach the viewport. */
  hurry(): void {
    this.#hurry?.();
  }

  /** Fetches a clip document. A timeout counts as a failure. Time counts only while the page is visible and online. */
  async #load(address: string, known?: Clip): Promise<void> {
    const loading = new AbortController();
    this.#loading = loading;
    if (!known && this.#canWait) await this.#near();
    let left = startTimeout;
    const end = this.clock.every(1, () => {
      if (this.clock.counts() && !--left)
        loading.abort(new Error(`${address}: nothing came for ${startTimeout} s`));
    });
    try {
      const clip = await this.#fetch(address, loading.signal);
      if (this.#loading === loading) this.found(clip);
    } catch (error) {
      if (this.#loading === loading && !known) this.#fail(error);
    }
    if (this.#loading === loading) this.#loading = undefined;
    end();
  }

  async #fetch(address: string, signal: AbortSignal): Promise<Clip> {
    for (;;) {
      try {
        signal.throwIfAborted();
        return await loadClip(address, signal);
      } catch (error) {
        signal.throwIfAborted(); // older browsers reject with an error of their own instead of the signal's reason
        if (this.clock.counts()) throw error;
      }
      await this.#untilCounted(signal);
    }
  }

  /** Resolves when the page is visible and online, or when the signal aborts. */
  #untilCounted(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const stop = () => resolve(end());
      const end = this.clock.every(1, () => this.clock.counts() && stop());
      signal.addEventListener('abort', stop);
    });
  }

  /** True if no playback or preload needs the clip yet. */
  get #canWait(): boolean {
    const { player } = this.host;
    return isPreloadNone(this.host) && !this.host.hasAttribute('autoplay') && !player.currentMedia;
  }

  #near(): Promise<void> {
    return new Promise((done) => {
      const end = whenNearViewport(this.host, () => this.hurry());
      this.#hurry = () => {
        end();
        done();
      };
    });
  }

  #stop(): void {
    this.#isOwed = false;
    const loading = this.#loading;
    this.#loading = undefined;
    loading?.abort();
    this.hurry(); // ends the wait of a cancelled load
  }

  /**
   * Reads the clip from the children. With `again`, an unchanged description has no effect, because the player also
   * changes an adopted `<video>`.
   */
  #read(again = false): void {
    this.#children ??= new MutationObserver(() => this.#read(true));
    this.#children.observe(this.host, {
      childList: true,
      subtree: true,
      attributeFilter: watched,
      characterData: true,
    });
    try {
      const clip = clipOf(this.host, this.host.player.currentMedia?.srcObject);
      const isComing = clip instanceof Promise;
      const said = [isComing ? this.host.textContent : JSON.stringify(clip), adoptedVideo(this.host)];
      const isSame = again && said.every((value, index) => value === this.#said?.[index]);
      this.#said = said;
      if (isSame) return;
      if (isComing) this.expect(this.#await(clip));
      else this.found(clip);
    } catch (error) {
      this.#said = undefined;
      this.#fail(error);
    }
  }

  async #await(coming: Promise<Clip>): Promise<void> {
    const loading = new AbortController();
    this.#loading = loading;
    try {
      const clip = await coming;
      if (this.#loading === loading) this.found(clip);
    } catch (error) {
      if (this.#loading === loading) this.#fail(error);
    }
    if (this.#loading === loading) this.#loading = undefined;
  }

  #fail(error: unknown): void {
    this.failed(error instanceof Error ? error : new Error(String(error)));
  }
}
