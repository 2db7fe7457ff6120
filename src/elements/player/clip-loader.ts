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

/** An element that says where its clip comes from. */
export interface ClipCarrier extends HTMLElement {
  readonly clip: Clip | undefined;
  readonly clipSrc: string;
  readonly player: { readonly currentMedia: HTMLMediaElement | undefined };
  addController(controller: ReactiveController): void;
}

/** Whether an element's `preload` is `none`, which is our default. Answers without a media element to convert it. */
export const isPreloadNone = (host: Element) => /^none$/i.test(host.getAttribute('preload') ?? 'none');

/** Attributes of children that say something of the clip. */
const watched = 'src type media kind srclang label default poster href'.split(' ');

/** Finds an element's clip, wherever the element names it, and finds it again when its children change. */
export class ClipLoader implements ReactiveController {
  #loading: AbortController | undefined;
  #hurry: (() => void) | undefined;
  /** It was removed while its document was on its way. */
  #isOwed = false;
  #children: MutationObserver | undefined;
  /** What the children said last, as JSON, and their `<video>`. */
  #said: readonly unknown[] | undefined;

  constructor(
    readonly host: ClipCarrier,
    readonly expect: (clip: Promise<void>) => void,
    readonly found: (clip: Clip | undefined) => void,
    readonly failed: (error: Error) => void,
    /** Whether nothing may be requested. */
    readonly isClosed: () => unknown,
    readonly clock = browserClock,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#isOwed) this.look();
  }

  /** An element that is only moved in the page waits on. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.host.isConnected || !this.#loading) return;
      this.#stop();
      this.#isOwed = true;
    });
  }

  /**
   * Looks where the clip comes from now; what was on its way before is given up. Where there is a clip already (`known`),
   * the fetch may fail: its addresses may have expired, and may not have. A document that nobody needs yet is fetched when
   * its element comes near, or by `hurry()`. Nothing is requested, and there is no clip, where it `isClosed`.
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

  /** Somebody needs the clip now, near or not. */
  hurry(): void {
    this.#hurry?.();
  }

  /** A document that does not come in time is one that is not there; time counts while somebody can see that, and online. */
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
        signal.throwIfAborted(); // older engines reject with an error of their own, not with the signal's reason
        if (this.clock.counts()) throw error;
      }
      await this.#untilCounted(signal);
    }
  }

  /** Resolves when the page can be seen and is online again, or when the signal aborts. */
  #untilCounted(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const stop = () => resolve(end());
      const end = this.clock.every(1, () => this.clock.counts() && stop());
      signal.addEventListener('abort', stop);
    });
  }

  /** Nothing has begun that needs the clip, nor will by itself. */
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
    this.hurry(); // nobody waits for what is given up
  }

  /** Children that say the same `again` begin nothing: the player changes an adopted `<video>` as well. */
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
