import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Clip } from '../../clip/clip.js';
import { loadClip } from '../base/load-clip.js';
import { ClipErrorEvent } from '../player/clip-error-event.js';

/** An element that is given a clip, or the address of a clip document. */
export interface ClipHost extends ReactiveControllerHost, Element {
  clip: Clip | undefined;
  clipSrc: string;
}

/** Gives a panel its clip: the one it was given, else the one its `clip-src` leads to, fetched when it is shown. */
export class ClipController implements ReactiveController {
  /** Whether the document could not be loaded. */
  failed = false;
  #loaded: Clip | undefined;
  #address = '';
  #fetching = new AbortController();

  constructor(readonly host: ClipHost) {
    host.addController(this);
  }

  /** The clip; undefined while there is none yet. */
  get clip(): Clip | undefined {
    return this.host.clip ?? this.#loaded;
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    queueMicrotask(() => this.host.isConnected || this.#follow(''));
  }

  /** Looks at the host's properties again; to be called before it renders. */
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

  /** Fetches a document again that could not be loaded. */
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
