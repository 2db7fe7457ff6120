import type { Clip } from '../../clip/clip.js';
import { adoptableVideo, type MediaStage, mediaStage, type StageHost } from './media-stage.js';

/** Holds the media element of a player with its box, and observes the player's `<video>` child. */
export class StageSlot {
  current: MediaStage | undefined;

  constructor(readonly host: StageHost) {}

  /** Creates the media element, or adopts the `<video>` child. */
  create(prepared?: HTMLVideoElement): HTMLVideoElement {
    this.current = mediaStage(this.host, prepared);
    return this.current.media;
  }

  /**
   * Returns whether the media element can play a clip. An adopted `<video>` cannot if it was removed, or if the clip is
   * a stream.
   */
  fits(clip: Clip | undefined): boolean {
    const { media, box } = this.current ?? {};
    return !media || !!box || media === adoptableVideo(this.host, clip);
  }

  /** Prepares playback on intent. If a script or `autoplay` starts a `<video>` child, the player starts to play. */
  listen(signal: AbortSignal): void {
    const { player } = this.host;
    for (const intent of ['pointerenter', 'focusin'])
      this.host.addEventListener(intent, (event) => player.prepare(this.host, event), { signal });
    const hear = ({ target }: Event) => {
      if (target !== this.host && target !== this.current?.media && target instanceof HTMLVideoElement)
        player.play().catch(() => target.pause());
    };
    this.host.addEventListener('play', hear, { signal, capture: true });
  }

  /** Stops playback and releases the media element. An adopted one gets its own attributes back. */
  release(): void {
    const { host } = this;
    const { paused } = host.player.state;
    host.player.dispose();
    if (!paused) for (const type of ['timeupdate', 'pause']) host.dispatchEvent(new Event(type));
    this.current?.release?.();
    this.current = undefined;
  }
}
