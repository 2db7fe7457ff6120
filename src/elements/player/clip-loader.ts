import { isServer, type ReactiveController } from 'lit';
import type { Clip } from '../../clip/clip.js';
import { loadClip } from '../base/load-clip.js';
import { clipOf } from './clip-of.js';

/** An element that says where its clip comes from. */
export interface ClipCarrier extends HTMLElement {
  readonly clip: Clip | undefined;
  readonly clipSrc: string;
  addController(controller: ReactiveController): void;
}

/** Finds an element's clip, wherever it says that it is, and says so again when its children change. */
export class ClipLoader implements ReactiveController {
  #loading = new AbortController();
  #children: MutationObserver | undefined;

  constructor(
    readonly host: ClipCarrier,
    readonly expect: (clip: Promise<void>) => void,
    readonly found: (clip: Clip | undefined) => void,
    readonly failed: (error: Error) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#children) this.#watch();
  }

  hostDisconnected(): void {
    this.#loading.abort();
    this.#children?.disconnect();
  }

  /**
   * Looks where the clip comes from now; what was on its way before is given up. Where there is a clip already
   * (`known`), one that is only fetched anew may fail: its addresses may have expired, and may not have.
   */
  look(known?: Clip): void {
    const { clip, clipSrc } = this.host;
    this.#loading.abort();
    this.#children?.disconnect();
    if (clip || isServer) this.found(clip);
    else if (clipSrc) this.expect(this.#load(new URL(clipSrc, this.host.baseURI).href, known));
    else this.#read();
  }

  async #load(address: string, known?: Clip): Promise<void> {
    this.#loading = new AbortController();
    const { signal } = this.#loading;
    try {
      const clip = await loadClip(address, signal);
      if (!signal.aborted) this.found(clip);
    } catch (error) {
      if (!signal.aborted && !known) this.#fail(error);
    }
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
