import { LitElement } from 'lit';
import type { Player } from '../../player/player.js';
import { mediaErrorCode } from '../../player/player-error.js';
import { mirrorAttribute } from './media-stage.js';
import { addMediaSurface, type MediaHost, type MediaSurface, surfaceAttributes } from './media-surface.js';
import type { TrackList } from './track-list.js';
import { trackListsOf } from './track-lists-of.js';

/**
 * An element that implements `HTMLMediaElement` (HTML, "Media elements") with the state of its player.
 *
 * @attr {string} src - Address of the media, if there is no clip document.
 * @attr {string} poster - Address of the poster.
 * @attr {number} width - Width in CSS px; without it the player fills its container.
 * @attr {number} height - Height in CSS px.
 * @attr {boolean} autoplay - Plays as soon as possible, if the browser allows it.
 * @attr {boolean} muted - Starts muted.
 * @attr {boolean} loop - Restarts at the end of the clip or of its excerpt.
 * @attr {string} preload - As in HTML; the default is `none`.
 * @attr {string} crossorigin - As in HTML; needed only if scripts read the media.
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

  /** The last error, as HTML's `MediaError`. Its `message` describes the cause, for developers. */
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

  /** Address of the source that plays, or that was tried last. */
  get currentSrc(): string {
    const { state, currentMedia } = this.player;
    return currentMedia?.srcObject ? '' : (state.source?.src ?? '');
  }

  /**
   * In seconds. Before media is loaded, the position at which playback will start. Throws a `TypeError` for a value
   * that is not finite.
   */
  get currentTime(): number {
    return this.player.currentTime;
  }

  set currentTime(seconds: number) {
    if (!Number.isFinite(+seconds)) throw new TypeError(`currentTime: expected seconds, got ${seconds}`);
    if (this.hasUpdated) this.#updateNow();
    this.player.seek(+seconds);
  }

  /** Media that a script provides. It takes precedence over an address. The element releases it when it is removed. */
  get srcObject(): MediaProvider | null {
    return this.player.currentMedia?.srcObject ?? null;
  }

  set srcObject(object: MediaProvider | null) {
    this.pause();
    this.player.media.srcObject = object;
    this.requestUpdate('clipSrc', object);
  }

  /** The video renditions that can be selected, in the form of the package media-tracks. */
  get videoRenditions(): TrackList {
    return trackListsOf(this.player)[0];
  }

  /** The audio tracks that can be selected, in the same form, which is also that of HTML's `AudioTrackList`. */
  get audioTracks(): TrackList {
    return trackListsOf(this.player)[1];
  }

  /** Resolves when the clip plays; rejects as `HTMLMediaElement.play()` does. It always settles. */
  play(): Promise<void> {
    this.#updateNow();
    return this.player.play();
  }

  pause(): void {
    this.player.pause();
  }

  /** Loads the media again, without playing it. */
  load(): void {
    this.#updateNow();
    this.player.load();
  }

  /** Applies a clip that was set in the same task. */
  #updateNow(): void {
    if (this.isUpdatePending) this.performUpdate();
  }
}

/** The other members of HTML's media elements, which `addMediaSurface` defines. */
export interface MediaElement extends MediaSurface {}

if (typeof HTMLVideoElement !== 'undefined') addMediaSurface(MediaElement.prototype);
