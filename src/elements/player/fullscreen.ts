import type { ReactiveController, ReactiveElement } from 'lit';

interface PhoneVideo extends HTMLVideoElement {
  webkitEnterFullscreen?(): void;
}

/** Takes an element to fullscreen and back; on iPhones, which know fullscreen for videos only, its video. */
export class Fullscreen implements ReactiveController {
  active = false;
  #listening: AbortController | undefined;

  constructor(
    readonly host: ReactiveElement,
    readonly video: () => HTMLVideoElement | undefined,
  ) {
    host.addController(this);
  }

  /** Whether fullscreen can be had here at all. */
  get available(): boolean {
    return document.fullscreenEnabled || 'webkitEnterFullscreen' in HTMLVideoElement.prototype;
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    this.host.addEventListener('fullscreenchange', () => this.#look(), this.#listening);
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  /** Rejects when the browser refuses. */
  async toggle(): Promise<void> {
    if (this.active) await document.exitFullscreen();
    else if (document.fullscreenEnabled) await this.host.requestFullscreen();
    else (this.video() as PhoneVideo | undefined)?.webkitEnterFullscreen?.();
  }

  #look(): void {
    this.active = this.host.matches(':fullscreen');
    this.host.requestUpdate();
  }
}
