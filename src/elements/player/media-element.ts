import { LitElement } from 'lit';
import type { Player } from '../../player/player.js';
import { mediaErrorCode } from '../../player/player-error.js';
import { mirrorAttribute } from './media-stage.js';
import { addMediaSurface, type MediaHost, type MediaSurface, surfaceAttributes } from './media-surface.js';
import type { TrackList } from './track-list.js';
import { trackListsOf } from './track-lists-of.js';

/**
 * An element that answers as `HTMLMediaElement` does (HTML, "Media elements"), with the state of its player.
 *
 * @attr {string} src - Address of the media, where there is no clip document.
 * @attr {string} poster - Address of the picture before the press.
 * @attr {number} width - Width in CSS px; without it the player fills its container.
 * @attr {number} height - Height in CSS px.
 * @attr {boolean} autoplay - Plays as soon as it can, where the browser allows it.
 * @attr {boolean} muted - Begins without sound.
 * @attr {boolean} loop - Begins again at the end, of the clip or of its excerpt.
 * @attr {string} preload - As in HTML; `none` unless given.
 * @attr {string} crossorigin - As in HTML; only needed where media is to be read by scripts.
 */
export abstract class MediaElement extends LitElement implements MediaHost {
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...surfaceAttributes];
  }

  abstract readonly player: Player;
  #error: MediaError | null = null;

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (!surfaceAttributes.includes(name)) return;
    const media = this.player.currentMedia;
    if (media) mirrorAttribute(this, media, name);
    if (name === 'muted' && this.player.state.phase === 'idle') this.player.setMuted(value !== null);
    if (name === 'loop') this.player.setLoop(value !== null);
    this.requestUpdate();
  }

  /** The last error, as HTML's `MediaError`; its `message` says what happened, for developers. */
  get error(): MediaError | null {
    const { error } = this.player.state;
    if (!error) return null;
    const { code, message } = error;
    if (this.#error?.message !== message)
      this.#error = Object.create(MediaError.prototype, {
        code: { value: mediaErrorCode(code) },
        message: { value: message },
      }) as MediaError;
    return this.#error;
  }

  /** Address of the source that is played, or was tried last. */
  get currentSrc(): string {
    const { state, currentMedia } = this.player;
    return currentMedia?.srcObject ? '' : (state.source?.src ?? '');
  }

  /** Seconds; before there is media, the position at which it will begin. */
  get currentTime(): number {
    return this.player.currentTime;
  }

  set currentTime(seconds: number) {
    if (!Number.isFinite(+seconds)) throw new TypeError(`currentTime: expected seconds, got ${seconds}`);
    if (this.hasUpdated) this.#updateNow();
    this.player.seek(+seconds);
  }

  /** Media from a script; it comes before an address. An element that is removed lets it go. */
  get srcObject(): MediaProvider | null {
    return this.player.currentMedia?.srcObject ?? null;
  }

  set srcObject(object: MediaProvider | null) {
    this.pause();
    this.player.media.srcObject = object;
    this.requestUpdate('clipSrc', object);
  }

  /** The renditions of the picture that can be chosen, in the shape of the package media-tracks. */
  get videoRenditions(): TrackList {
    return trackListsOf(this.player)[0];
  }

  /** The sounds that can be chosen, in the same shape, which is also HTML's `AudioTrackList`. */
  get audioTracks(): TrackList {
    return trackListsOf(this.player)[1];
  }

  /** Resolves when it plays; rejects as `HTMLMediaElement.play()` does; always settles. */
  play(): Promise<void> {
    this.#updateNow();
    return this.player.play();
  }

  pause(): void {
    this.player.pause();
  }

  /** Fetches the media again, without playing it. */
  load(): void {
    this.#updateNow();
    this.player.load();
  }

  /** Applies a clip that was set in the same task. */
  #updateNow(): void {
    if (this.isUpdatePending) this.performUpdate();
  }
}

/** The rest of the surface of HTML's media elements. */
export interface MediaElement extends MediaSurface {}

if (typeof HTMLVideoElement !== 'undefined') addMediaSurface(MediaElement.prototype);
