import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Clip } from '../../clip/clip.js';
import { loadClip } from '../base/load-clip.js';
import { ClipErrorEvent } from '../player/clip-error-event.js';

/** An element with a clip, or with the address of a clip document. */
export interface ClipHost extends ReactiveControllerHost, Element {
  clip: Clip | undefined;
  clipSrc: string;
}

/**
 * Provides the clip of a panel: its property `clip`, otherwise the document at `clip-src`, which is fetched when the
 * panel renders.
 */
export class ClipController implements ReactiveController {
  /** True if the document could not be loaded. */
  failed = false;
  #loaded: Clip | undefined;
  #address = '';
  #fetching = new AbortController();

  constructor(readonly host: ClipHost) {
    host.addController(this);
  }

  /** The clip; undefined until it is known. */
  get clip(): Clip | undefined {
    return this.host.clip ?? this.#loaded;
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    queueMicrotask(() => this.host.isConnected || this.#follow(''));
  }

  /** Reads the host's properties again. The host calls it before it renders. */
  look(): void {
    if (!isServer) this.#follow(this.host.clip ? '' : this.host.clipSrc);
  }

  #follow(address: string): void {
    if (address === this.#address) return;
    this.#fetching.abort();
    this.#address = address;
    this.#loaded = undefined;
    this.failed = false;
    if (address) this.#load(address);
  }

  /** Fetches the document again after a failure. */
  again(): void {
    this.#follow('');
    this.host.requestUpdate();
  }

  async #load(address: string): Promise<void> {
    this.#fetching = new AbortController();
    const { signal } = this.#fetching;
    try {
      const clip = await loadClip(address, signal);
      if (!signal.aborted) this.#loaded = clip;
    } catch (error) {
      if (signal.aborted) return;
      this.failed = true;
      this.#tell(String(error));
    }
    this.host.requestUpdate();
  }

  #tell(message: string): void {
    const retry = () => this.again();
    this.host.dispatchEvent(new ClipErrorEvent({ code: 'document', message, retry }));
  }
}
