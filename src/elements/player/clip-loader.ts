import { isServer, type ReactiveController } from 'lit';
import type { Clip } from '../../clip/clip.js';
import { browserClock } from '../../player/retry/clock.js';
import { patience } from '../../player/retry/timeouts.js';
import { loadClip } from '../base/load-clip.js';
import { clipOf } from './clip-of.js';
import { whenNear } from './when-near.js';

/** An element that says where its clip comes from. */
export interface ClipCarrier extends HTMLElement {
  readonly clip: Clip | undefined;
  readonly clipSrc: string;
  readonly preload: string;
  readonly player: { readonly currentMedia: HTMLMediaElement | undefined };
  addController(controller: ReactiveController): void;
}

/** Finds an element's clip, wherever it says that it is, and says so again when its children change. */
export class ClipLoader implements ReactiveController {
  #loading: AbortController | undefined;
  #endWait: (() => void) | undefined;
  #hurry: (() => void) | undefined;
  #owed = false;
  #children: MutationObserver | undefined;

  constructor(
    readonly host: ClipCarrier,
    readonly expect: (clip: Promise<void>) => void,
    readonly found: (clip: Clip | undefined) => void,
    readonly failed: (error: Error) => void,
    readonly clock = browserClock,
  ) {
    host.addController(this);
  }

  /** Removed while a document was on its way, it is still owed one. */
  hostConnected(): void {
    if (this.#owed) this.look();
  }

  /** What is only moved in the page waits on. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.host.isConnected || !this.#endWait) return;
      this.#stop();
      this.#owed = true;
    });
  }

  /**
   * Looks where the clip comes from now; what was on its way before is given up. Where there is a clip already
   * (`known`), one that is only fetched anew may fail: its addresses may have expired, and may not have. A document
   * that nobody needs yet is fetched when its element comes near, or by `hurry()`.
   */
  look(known?: Clip): void {
    const { clip, clipSrc } = this.host;
    this.#stop();
    this.#children?.disconnect();
    if (clip || isServer) this.found(clip);
    else if (clipSrc) this.expect(this.#load(new URL(clipSrc, this.host.baseURI).href, known));
    else this.#read();
  }

  /** Somebody needs the clip now, near or not. */
  hurry(): void {
    this.#hurry?.();
  }

  /** A document that does not come is one that is not there; while nobody can see that, or without a network, it has time. */
  async #load(address: string, known?: Clip): Promise<void> {
    this.#loading = new AbortController();
    const { signal } = this.#loading;
    if (!known && this.#canWait) await this.#near();
    if (signal.aborted) return;
    const settle = (tell: () => void) => {
      if (signal.aborted) return;
      this.#stop();
      tell();
    };
    const lack = (error: unknown) => () => known || this.#fail(error);
    const found = (clip: Clip) => () => this.found(clip);
    let left = patience;
    let goOn: ((value?: unknown) => void) | undefined;
    this.#endWait = this.clock.every(1, () => {
      if (!this.clock.counts()) return;
      goOn?.();
      if (!--left) settle(lack(`${address}: nothing came for ${patience} s`));
    });
    const ask = (): Promise<() => void> => loadClip(address, signal).then(found, missed);
    const missed = async (error: unknown) => {
      if (signal.aborted || this.clock.counts()) return lack(error);
      await new Promise((done) => {
        goOn = done;
        signal.addEventListener('abort', done);
      });
      return ask();
    };
    settle(await ask());
  }

  /** Nothing has begun that the clip would have to be known for, nor will by itself. */
  get #canWait(): boolean {
    const { preload, player } = this.host;
    return preload === 'none' && !this.host.hasAttribute('autoplay') && !player.currentMedia;
  }

  #near(): Promise<void> {
    return new Promise((done) => {
      const end = whenNear(this.host, () => this.hurry());
      this.#hurry = () => {
        end();
        done();
      };
    });
  }

  #stop(): void {
    this.#owed = false;
    this.hurry(); // nobody waits for what is given up
    this.#endWait?.();
    this.#endWait = undefined;
    this.#loading?.abort();
    this.#loading = undefined;
  }

  #read(): void {
    this.#watch();
    try {
      this.found(clipOf(this.host));
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.failed(error instanceof Error ? error : new Error(String(error)));
  }

  #watch(): void {
    this.#children ??= new MutationObserver(() => this.look());
    this.#children.observe(this.host, {
      childList: true,
      subtree: true,
      attributes: true,
      characterData: true,
    });
  }
}
