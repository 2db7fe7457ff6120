import * as lit from 'lit';
import { LitElement, PropertyValues } from 'lit';
import { Clip } from './clip.js';
import { Player } from './player.js';

type Own = 'srcObject' | 'currentSrc' | 'currentTime' | 'error' | 'play' | 'pause' | 'load';
/**
 * The type of the members that `addMediaSurface` adds: those of `HTMLVideoElement` that neither `HTMLElement` nor the
 * class has.
 */
type MediaSurface = Omit<HTMLVideoElement, keyof HTMLElement | Own>;
/** An element with a player, which forwards members to its media element. */
interface MediaHost extends HTMLElement {
    readonly player: Player;
}

/** A list in the form of the package media-tracks: entries by index, and the events `add…`, `remove…` and `change`. */
interface TrackList extends EventTarget, Iterable<unknown> {
    readonly length: number;
    readonly selectedIndex: number;
}

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
declare abstract class MediaElement extends LitElement implements MediaHost {
    #private;
    static get observedAttributes(): string[];
    abstract readonly player: Player;
    attributeChangedCallback(name: string, old: string | null, value: string | null): void;
    /** The last error, as HTML's `MediaError`. Its `message` describes the cause, for developers. */
    get error(): MediaError | null;
    /** Address of the source that plays, or that was tried last. */
    get currentSrc(): string;
    /**
     * In seconds. Before media is loaded, the position at which playback will start. Throws a `TypeError` for a value
     * that is not finite.
     */
    get currentTime(): number;
    set currentTime(seconds: number);
    /** Media that a script provides. It takes precedence over an address. The element releases it when it is removed. */
    get srcObject(): MediaProvider | null;
    set srcObject(object: MediaProvider | null);
    /** The video renditions that can be selected, in the form of the package media-tracks. */
    get videoRenditions(): TrackList;
    /** The audio tracks that can be selected, in the same form, which is also that of HTML's `AudioTrackList`. */
    get audioTracks(): TrackList;
    /** Resolves when the clip plays; rejects as `HTMLMediaElement.play()` does. It always settles. */
    play(): Promise<void>;
    pause(): void;
    /** Loads the media again, without playing it. */
    load(): void;
}
/** The other members of HTML's media elements, which `addMediaSurface` defines. */
interface MediaElement extends MediaSurface {
}

/** The Boolean properties of a player that HTML does not define, and the property `consent`. */
declare abstract class PlayerSwitches extends MediaElement {
    /** @attr no-controls - Hides the control bar. */
    noControls: boolean;
    /** @attr no-title - Hides the title. */
    noTitle: boolean;
    /** @attr no-embed - Hides the Embed button. */
    noEmbed: boolean;
    /** @attr no-share - Hides the Share button. */
    noShare: boolean;
    /** @attr concurrent - Plays beside other clips; without it one clip plays at a time. */
    concurrent: boolean;
    /** @attr remember - Saves volume, mute, speed and position on the viewer's device. */
    remember: boolean;
    /** @attr sticky - Continues in a corner when the playing clip is scrolled out of the viewport. */
    sticky: boolean;
    /**
     * @attr consent - Requests and stores nothing before the reader agrees; `remember` saves the choice for the hosts of
     * the clip.
     */
    consent: string | boolean | null | undefined;
}

/**
 * A clip inside an article. Before a press it shows a poster with a title; a press makes it a player. It implements the
 * interface of `HTMLMediaElement`: its properties, methods and events are those of HTML, "Media elements".
 *
 * The first of these is the source: property `clip`, `clip-src`, `src`, a `<script type="application/ld+json">` child, a
 * `<video>` child or `<source>` and `<track>` children. Single attributes override the document.
 *
 * @tag clip-player
 * @slot consent - The reason for asking for consent, in place of the default text; it may link to a privacy policy.
 * @slot next - What follows the clip; shown at its end.
 * @slot - A `<video>` that the player adopts. Other content is for readers without this element, and is not shown.
 * @fires {ClipReadyEvent} clip-ready - The clip is known.
 * @fires {ClipConsentEvent} clip-consent - Consent was granted or revoked; `detail` is `{granted, hosts}`.
 * @fires {ClipErrorEvent} clip-error - The clip cannot be played; `detail` is `{code, message, retry}`.
 * @fires {ClipPanelEvent} clip-open - A panel opened; `detail` is `{panel}`.
 * @fires {ClipPanelEvent} clip-close - A panel closed; `detail` is `{panel}`.
 * @fires {ClipCopyEvent} clip-copy - A copy button was pressed; `detail` is `{what, text, method}`.
 * @fires {ClipProgressEvent} clip-progress - A quarter more has been played; `detail` is `{quarter}`: 25, 50, 75 or 100.
 * @fires {ClipQuoteEvent} clip-quote - Words were selected in the transcript, or others, or none any more; `detail` is `{quote}`.
 * @fires {ClipShareEvent} clip-share - Somebody chose where to share; `detail` is `{target, url}`.
 * @csspart frame - All that is drawn.
 * @csspart poster - The picture before the press.
 * @csspart backdrop - Its blurred copy, behind a clip that is no wider than high.
 * @csspart play-badge - The play symbol in its middle.
 * @csspart title - The title.
 * @cssprop [--clip-accent=#ffb81c] - Colour of the play symbol and of the played part of the seek bar.
 * @cssprop [--clip-on-accent=#14110a] - Colour of content on the accent.
 * @cssprop [--clip-ink=#fff] - Colour of text and icons on the picture.
 * @cssprop [--clip-shade=rgb(8 10 14 / 72%)] - Colour between the picture and text on it.
 * @cssprop [--clip-focus=var(--clip-ink)] - Colour of the focus ring.
 * @cssprop [--clip-backdrop=#0b0d11] - Colour behind the picture.
 * @cssprop [--clip-radius=4px] - Corner radius.
 * @cssprop [--clip-space=8px] - Space around the controls.
 * @cssprop [--clip-font=system-ui, sans-serif] - Font family.
 * @cssprop [--clip-panel-surface=light-dark(#fff, #1b1e24)] - Background of panels and menus.
 * @cssprop [--clip-panel-ink=light-dark(#16191f, #f1f3f6)] - Text in panels.
 * @cssprop [--clip-panel-quiet=light-dark(#565d68, #a9b0bb)] - Secondary text in panels.
 * @cssprop [--clip-panel-line=light-dark(#868d98, #7b828d)] - Lines and borders in panels.
 * @cssprop [--clip-panel-accent=light-dark(#0a4fa3, #8ec1ff)] - Primary buttons and selected items in panels.
 * @cssprop [--clip-panel-on-accent=light-dark(#fff, #06192f)] - Text on the panel accent.
 * @cssprop [--clip-error=light-dark(#b3261e, #ffb4ab)] - Errors in fields of a panel.
 * @cssState facade - Playback has not been requested yet.
 * @cssState waiting - The player has waited for media for more than 300 ms.
 * @cssState playing - The clip plays.
 * @cssState paused - The clip has played, and is paused.
 * @cssState ended - The clip has ended.
 * @cssState failed - The clip cannot be played.
 * @cssState live - The clip is a live broadcast.
 * @cssState fullscreen - The player is in fullscreen.
 */
declare class ClipPlayer extends PlayerSwitches {
    #private;
    static styles: lit.CSSResult[];
    static properties: lit.PropertyDeclarations;
    /** The clip, if a script has already loaded it. */
    clip: Clip | undefined;
    /** @attr clip-src - Address of a clip document, fetched near the viewport, like `loading=lazy`, or when needed. */
    clipSrc: string;
    /** @attr clip-title - Title that replaces the document's. */
    clipTitle: string;
    /** @attr ratio - Aspect ratio of the box, `16/9`; a clip of another ratio is letterboxed. */
    ratio: string;
    /** @attr start - Start position, in seconds. */
    start: number;
    /** @attr end - With `start`, the end of an excerpt, in seconds. */
    end: number | undefined;
    /** @attr captions - Captions shown at the start: a BCP 47 tag. */
    captions: string;
    /** @attr embed-url - Embed page that replaces the document's. */
    embedUrl: string;
    /** @attr page-url - Page of the clip that replaces the document's. */
    pageUrl: string;
    /** @attr assets-url - Address of the library's files, for codes that need them. */
    assetsUrl: string;
    private _note;
    private _view;
    /** The player of this element: its state as frozen snapshots, and its commands. */
    readonly player: Player;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(name: string, old: string | null, value: string | null): void;
    protected scheduleUpdate(): void | Promise<unknown>;
    protected willUpdate(changed: PropertyValues): void;
    protected updated(changed: PropertyValues): void;
    render(): lit.TemplateResult;
    /**
     * Grants consent for the hosts that the element names, for consent management tools; fires `clip-consent` when done.
     * With `false`, revokes the consent, including a saved one: playback stops, and the reader is asked again.
     */
    grantConsent(granted?: boolean): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-player': ClipPlayer;
    }
}

export { ClipPlayer };
export type { TrackList };
