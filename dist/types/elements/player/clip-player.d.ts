import { type PropertyValues } from 'lit';
import type { Clip } from '../../clip/clip.js';
import { Player } from '../../player/player.js';
import { PlayerSwitches } from './player-switches.js';
/**
 * A clip inside an article. Before a press it is a picture with a title; a press makes it a player.
 * It answers like an `HTMLMediaElement`: its properties, methods and events are those of HTML, "Media elements".
 *
 * What it shows comes from, in this order: property `clip`, `clip-src`, `src`, a `<script type="application/ld+json">`
 * child, a `<video>` child or `<source>` and `<track>` children. Single attributes override the document.
 *
 * @tag clip-player
 * @slot consent - Why the reader is asked for consent, instead of our words: for a link to a privacy policy.
 * @slot next - What comes after the clip; shown at its end.
 * @slot - A `<video>` to be adopted; all else in it is for readers without this element, and is not shown.
 * @fires {ClipReadyEvent} clip-ready - The clip is known.
 * @fires {ClipConsentEvent} clip-consent - The reader agreed, or a script took that back; `detail` is `{granted, hosts}`.
 * @fires {ClipErrorEvent} clip-error - Nothing can be played; `detail` is `{code, message, retry}`.
 * @fires {ClipPanelEvent} clip-open - A panel opened; `detail` is `{panel}`.
 * @fires {ClipPanelEvent} clip-close - A panel closed; `detail` is `{panel}`.
 * @fires {ClipCopyEvent} clip-copy - A copy button was pressed; `detail` is `{what, text, method}`.
 * @fires {ClipProgressEvent} clip-progress - A quarter more has been played; `detail` is `{quarter}`: 25, 50, 75 or 100.
 * @fires {ClipShareEvent} clip-share - Somebody chose where to share; `detail` is `{target, url}`.
 * @csspart frame - All that is drawn.
 * @csspart poster - The picture before the press.
 * @csspart backdrop - Its blurred copy, behind a clip that is no wider than high.
 * @csspart play-badge - The play symbol in its middle.
 * @csspart title - The title.
 * @cssprop [--clip-accent=#ffb81c] - Colour of the play symbol and of what has been played.
 * @cssprop [--clip-on-accent=#14110a] - Colour on the accent.
 * @cssprop [--clip-ink=#fff] - Text and icons on the picture.
 * @cssprop [--clip-shade=rgb(8 10 14 / 72%)] - What lies between the picture and words on it.
 * @cssprop [--clip-focus=var(--clip-ink)] - The ring around what has the focus.
 * @cssprop [--clip-backdrop=#0b0d11] - Colour behind the picture.
 * @cssprop [--clip-radius=4px] - Roundness of corners.
 * @cssprop [--clip-space=8px] - Space around the controls.
 * @cssprop [--clip-font=system-ui, sans-serif] - The font.
 * @cssprop [--clip-panel-surface=light-dark(#fff, #1b1e24)] - Surface of panels and menus.
 * @cssprop [--clip-panel-ink=light-dark(#16191f, #f1f3f6)] - Text in panels.
 * @cssprop [--clip-panel-quiet=light-dark(#565d68, #a9b0bb)] - Quieter text in panels.
 * @cssprop [--clip-panel-line=light-dark(#868d98, #7b828d)] - Lines and borders in panels.
 * @cssprop [--clip-panel-accent=light-dark(#0a4fa3, #8ec1ff)] - Main buttons, and what is chosen, in panels.
 * @cssprop [--clip-panel-on-accent=light-dark(#fff, #06192f)] - Text on it.
 * @cssprop [--clip-error=light-dark(#b3261e, #ffb4ab)] - What is wrong in a field of a panel.
 * @cssState facade - Nobody has pressed play yet.
 * @cssState waiting - Waiting for media, for longer than 300 ms.
 * @cssState playing - Plays.
 * @cssState paused - Was playing, and is paused.
 * @cssState ended - Has come to its end.
 * @cssState failed - Nothing can be played.
 * @cssState live - The clip is a live broadcast.
 * @cssState fullscreen - Fills the screen.
 */
export declare class ClipPlayer extends PlayerSwitches {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: import("lit").PropertyDeclarations;
    /** The clip itself, where a script has it already. */
    clip: Clip | undefined;
    /** @attr clip-src - Address of a clip document; fetched when the clip comes near, as `loading=lazy` has it, or is needed. */
    clipSrc: string;
    /** @attr clip-title - The title, instead of the document's. */
    clipTitle: string;
    /** @attr ratio - Shape of the box, `16/9`; a clip of another shape is letterboxed in it. */
    ratio: string;
    /** @attr start - First position, in seconds. */
    start: number;
    /** @attr end - With `start`, the end of an excerpt, in seconds. */
    end: number | undefined;
    /** @attr captions - Captions to begin with: a BCP 47 tag. */
    captions: string;
    /** @attr embed-url - The embed page, instead of the document's. */
    embedUrl: string;
    /** @attr page-url - The clip's own page, instead of the document's. */
    pageUrl: string;
    /** @attr assets-url - Where the library's files are served, for the codes that need them. */
    assetsUrl: string;
    private _note;
    private _view;
    /** The player behind it: its state as frozen snapshots, and its commands. */
    readonly player: Player;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(name: string, old: string | null, value: string | null): void;
    protected scheduleUpdate(): void | Promise<unknown>;
    protected willUpdate(changed: PropertyValues): void;
    protected updated(changed: PropertyValues): void;
    render(): import("lit").TemplateResult;
    /**
     * Agrees for the reader, as consent tools do, to the hosts that the element names; `clip-consent` says when it is done.
     * With `false`, takes the consent back, also where it is kept: playback stops, and the reader is asked again.
     */
    grantConsent(granted?: boolean): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-player': ClipPlayer;
    }
}
