import { LitElement } from 'lit';
import type { Player } from '../../player/player.js';
import { type MediaHost, type MediaSurface } from './media-surface.js';
import type { TrackList } from './track-list.js';
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
export declare abstract class MediaElement extends LitElement implements MediaHost {
    #private;
    static get observedAttributes(): string[];
    abstract readonly player: Player;
    attributeChangedCallback(name: string, old: string | null, value: string | null): void;
    /** The last error, as HTML's `MediaError`; its `message` says what happened, for developers. */
    get error(): MediaError | null;
    /** Address of the source that is played, or was tried last. */
    get currentSrc(): string;
    /** Seconds; before there is media, the position at which it will begin. */
    get currentTime(): number;
    set currentTime(seconds: number);
    /** Media from a script; it comes before an address. An element that is removed lets it go. */
    get srcObject(): MediaProvider | null;
    set srcObject(object: MediaProvider | null);
    /** The renditions of the picture that can be chosen, in the shape of the package media-tracks. */
    get videoRenditions(): TrackList;
    /** The sounds that can be chosen, in the same shape, which is also HTML's `AudioTrackList`. */
    get audioTracks(): TrackList;
    /** Resolves when it plays; rejects as `HTMLMediaElement.play()` does; always settles. */
    play(): Promise<void>;
    pause(): void;
    /** Fetches the media again, without playing it. */
    load(): void;
}
/** The rest of the surface of HTML's media elements. */
export interface MediaElement extends MediaSurface {
}
