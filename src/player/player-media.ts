import type { ClipSource } from '../clip/clip.js';
import type { PlayerStore } from './player-store.js';

/** What a viewer, or a page, sets of the sound and the speed; as in `HTMLMediaElement`. */
export interface Sound {
  /** 0 to 1. */
  volume?: number;
  muted?: boolean;
  /** 1 is normal. */
  playbackRate?: number;
}

/** Makes a media element, of one that was prepared if it can. */
export type CreateMedia = (prepared?: HTMLVideoElement) => HTMLVideoElement;

/** The media element of a player, made when it is first needed. What was set before is remembered for it. */
export class PlayerMedia {
  /** The element, if there is one yet. */
  current: HTMLVideoElement | undefined;
  /** An element for a press that may come, which nobody else knows. */
  #prepared: HTMLVideoElement | undefined;
  readonly #remembered: Sound = {};

  constructor(
    readonly store: PlayerStore,
    readonly create: CreateMedia,
  ) {}

  /** Prepares an element for a source, and fetches nothing: browsers fetch for a new one only after the frame that answers a press. */
  prepare({ src }: ClipSource): void {
    if (this.#prepared?.src === src) return;
    this.#prepared = document.createElement('video');
    this.#prepared.preload = 'none';
    this.#prepared.src = src;
  }

  /** The element; to play a source, the one that was prepared for it will do. */
  get(source?: ClipSource): HTMLVideoElement {
    if (this.current) return this.current;
    const media = this.create(this.#prepared?.src === source?.src ? this.#prepared : undefined);
    const { muted = media.muted, ...others } = this.#remembered;
    const hear = () => {
      const { volume, muted, playbackRate } = media;
      if (media === this.current) this.store.set({ volume, muted, playbackRate });
    };
    this.current = media;
    this.#prepared = undefined;
    this.set({ ...others, muted }); // muted last: for WebKit, to set a volume is to want sound
    for (const type of ['volumechange', 'ratechange']) media.addEventListener(type, hear);
    hear();
    return media;
  }

  set(sound: Sound): void {
    const { current: media } = this;
    Object.assign(media ?? this.#remembered, sound);
    if (!media) this.store.set(sound);
    else if (sound.playbackRate) media.defaultPlaybackRate = sound.playbackRate; // else the next source resets it
  }

  /** Lets go of the element; answers the sound of the next one. */
  release(): Sound {
    this.current = undefined;
    return this.#remembered;
  }
}
