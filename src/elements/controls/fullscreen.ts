import type { ReactiveController, ReactiveElement } from 'lit';

interface PhoneVideo extends HTMLVideoElement {
  webkitEnterFullscreen?(): void;
}

interface TurnableScreen {
  lock?(orientation: 'landscape'): Promise<void>;
}

/** Takes a player to fullscreen and back; on iPhones, which know fullscreen for videos only, its video. */
export class Fullscreen implements ReactiveController {
  active = false;
  #listening = new AbortController();

  constructor(
    readonly host: ReactiveElement,
    readonly playerElement: () => HTMLElement,
    readonly video: () => HTMLVideoElement | undefined,
  ) {
    host.addController(this);
  }

  /**
   * Whether fullscreen can be had here at all. A document that knows of fullscreen says it; only where none does, on
   * iPhones, the video is asked, because Chromium has that method even where the frame forbids it.
   */
  get available(): boolean {
    if ('fullscreenEnabled' in document) return document.fullscreenEnabled;
    return 'webkitEnterFullscreen' in HTMLVideoElement.prototype;
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.playerElement().addEventListener('fullscreenchange', () => this.#look(), { signal });
    this.#look();
  }

  hostDisconnected(): void {
    this.#listening.abort();
  }

  /** Where the browser refuses, the console says why. */
  async toggle(): Promise<void> {
    try {
      if (this.active) await document.exitFullscreen();
      else if (document.fullscreenEnabled) await this.#fill();
      else (this.video() as PhoneVideo | undefined)?.webkitEnterFullscreen?.();
    } catch (error) {
      console.warn(`clip-player: fullscreen: ${error}`);
    }
  }

  /** On a touch screen a wide clip turns the screen, where the platform allows it: browsers on iPhones and desktops refuse. */
  async #fill(): Promise<void> {
    await this.playerElement().requestFullscreen();
    const { videoWidth = 0, videoHeight = 0 } = this.video() ?? {};
    const orientation: TurnableScreen = screen.orientation;
    if (videoWidth <= videoHeight || !matchMedia('(pointer: coarse)').matches) return;
    await orientation.lock?.('landscape').catch(() => undefined); // then the picture is filled as the device is held
  }

  #look(): void {
    this.active = this.playerElement().matches(':fullscreen');
    this.host.requestUpdate();
  }
}
