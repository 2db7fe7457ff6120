import type { Clip } from '../../clip/clip.js';
import { adoptableVideo, type MediaStage, mediaStage, type StageHost } from './media-stage.js';

/** Holds the media element of a player with its box, and watches the `<video>` among the player's children. */
export class StageSlot {
  current: MediaStage | undefined;

  constructor(readonly host: StageHost) {}

  /** Makes the media element, or adopts the `<video>`. */
  create(prepared?: HTMLVideoElement): HTMLVideoElement {
    this.current = mediaStage(this.host, prepared);
    return this.current.media;
  }

  /** Whether the media element can play a clip: not an adopted `<video>` that was taken away, or that is to play a stream. */
  fits(clip: Clip | undefined): boolean {
    const { media, box } = this.current ?? {};
    return !media || !!box || media === adoptableVideo(this.host, clip);
  }

  /** Prepares on intent. A `<video>` child that a script plays, or its own `autoplay`, is played by the player. */
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

  /** Stops, and lets go of the media element; an adopted one has its own attributes again. */
  release(): void {
    const { host } = this;
    const { paused } = host.player.state;
    host.player.dispose();
    if (!paused) for (const type of ['timeupdate', 'pause']) host.dispatchEvent(new Event(type));
    this.current?.release?.();
    this.current = undefined;
  }
}
