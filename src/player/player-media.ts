import type { ClipSource } from '../clip/clip.js';
import type { PlayerStore } from './player-store.js';

/** Volume, mute and speed, as in `HTMLMediaElement`. */
export interface Sound {
  /** 0 to 1. */
  volume?: number;
  muted?: boolean;
  /** 1 is normal. */
  playbackRate?: number;
  defaultPlaybackRate?: number;
  preservesPitch?: boolean;
}

/** Creates a media element, or takes the prepared one. */
export type CreateMedia = (prepared?: HTMLVideoElement) => HTMLVideoElement;

/**
 * Holds the media element of a player, which is created at its first use. It remembers sound settings from before.
 */
export class PlayerMedia {
  /** The element; undefined until `get()`. */
  current: HTMLVideoElement | undefined;
  /** An element that is prepared for a later press. No other code has access to it. */
  #prepared: HTMLVideoElement | undefined;
  readonly #remembered: Sound = {};

  constructor(
    readonly store: PlayerStore,
    readonly create: CreateMedia,
  ) {}

  /**
   * Prepares an element without fetching media, unless there is one. If a press created it, browsers would fetch
   * only after the next frame.
   */
  prepare({ src }: ClipSource): void {
    if (this.current || this.#prepared?.src === src) return;
    this.#prepared = document.createElement('video');
    this.#prepared.preload = 'none';
    this.#prepared.src = src;
  }

  /** The element, created at the first call: the prepared one when it has this source. */
  get(source?: ClipSource): HTMLVideoElement {
    if (this.current) return this.current;
    const media = this.create(this.#prepared?.src === source?.src ? this.#prepared : undefined);
    const { muted = media.muted, ...others } = this.#remembered;
    this.current = media;
    this.#prepared = undefined;
    this.set({ ...others, muted }); // `muted` is last, because WebKit unmutes when the volume is set
    for (const type of ['volumechange', 'ratechange'])
      media.addEventListener(type, () => media === this.current && this.#storeSound(media));
    return media;
  }

  /** Sets the sound of the element and of the state, which does not wait for the event of the element. */
  set(sound: Sound): void {
    const { current: media } = this;
    // Without media, an element that is thrown away refuses what no element takes, before it is stored.
    Object.assign(media ?? ('muted' in sound ? {} : document.createElement('video')), sound);
    if (media && sound.playbackRate)
      media.defaultPlaybackRate = sound.defaultPlaybackRate ?? sound.playbackRate; // the next source resets the rate to this value
    if (media) this.#storeSound(media);
    else this.store.set(Object.assign(this.#remembered, sound));
  }

  #storeSound({ volume, muted, playbackRate }: HTMLVideoElement): void {
    this.store.set({ volume, muted, playbackRate });
  }

  /** Releases the element. Returns the sound for the next one. */
  release(): Sound {
    this.current = undefined;
    return this.#remembered;
  }
}
