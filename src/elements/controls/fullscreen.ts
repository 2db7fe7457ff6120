import type { ReactiveController, ReactiveElement } from 'lit';

interface PhoneVideo extends HTMLVideoElement {
  webkitEnterFullscreen?(): void;
}

interface TurnableScreen {
  lock?(orientation: 'landscape'): Promise<void>;
}

/** Toggles fullscreen of a player. On iPhones, which support fullscreen for videos only, it uses the video. */
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
   * Returns whether fullscreen is available. `document.fullscreenEnabled` decides where it exists. Only where it is
   * missing, on iPhones, the method of the video decides, because Chromium has that method even if the frame forbids
   * fullscreen.
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

  /** Toggles fullscreen. Logs a warning if the browser refuses. */
  async toggle(): Promise<void> {
    try {
      if (this.active) await document.exitFullscreen();
      else if (document.fullscreenEnabled) await this.#fill();
      else (this.video() as PhoneVideo | undefined)?.webkitEnterFullscreen?.();
    } catch (error) {
      console.warn(`clip-player: fullscreen: ${error}`);
    }
  }

  /** Also locks landscape orientation for a wide clip on a touch screen. Browsers on iPhones and desktops refuse the lock. */
  async #fill(): Promise<void> {
    await this.playerElement().requestFullscreen();
    const { videoWidth = 0, videoHeight = 0 } = this.video() ?? {};
    const orientation: TurnableScreen = screen.orientation;
    if (videoWidth <= videoHeight || !matchMedia('(pointer: coarse)').matches) return;
    await orientation.lock?.('landscape').catch(() => undefined); // fullscreen also works without the lock
  }

  #look(): void {
    this.active = this.playerElement().matches(':fullscreen');
    this.host.requestUpdate();
  }
}
