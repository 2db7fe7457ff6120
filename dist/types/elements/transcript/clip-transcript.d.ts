import { LitElement, type PropertyValues } from 'lit';
import type { CaptionLine } from '../../clip/caption-line.js';
import type { Clip } from '../../clip/clip.js';
import type { Player } from '../../player/player.js';
import { type CoveredCue } from './covered-cues.js';
/**
 * The words of a clip, made from its captions: in paragraphs, with the words marked that are spoken. A press on a line goes
 * there. It belongs to the player that `for` names, or stands alone with a file of captions or a clip document. Until it is
 * opened it fetches nothing.
 *
 * @tag clip-transcript
 * @slot - The text for readers without this element, and for reader modes; printed where the transcript is closed.
 * @attr for - The `id` of a `<clip-player>` in the same document or shadow root.
 * @attr src - Address of a WebVTT file, instead of the captions of the clip.
 * @attr srclang - Language of that file: a BCP 47 tag.
 * @attr clip-src - Address of a clip document, where there is no player.
 * @attr captions - The captions to begin with: a BCP 47 tag.
 * @fires {ClipPanelEvent} clip-open - `{panel}`: `transcript`; it was opened.
 * @fires {ClipPanelEvent} clip-close - `{panel}`: `transcript`; it was closed.
 * @fires {ClipCopyEvent} clip-copy - `{what, text, method}`: *Copy all* was pressed; `what` is `transcript`.
 * @fires {ClipErrorEvent} clip-error - `{code, message, retry}`: the clip document could not be loaded.
 * @cssprop [--clip-transcript-block-size=26em] - The largest height of the text, which scrolls; `none` lets it grow.
 */
export declare class ClipTranscript extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    htmlFor: string;
    src: string;
    srclang: string;
    clipSrc: string;
    captions: string;
    /** The clip itself, where a script has it and there is no player. */
    clip: Clip | undefined;
    /** The player, where it is no element's that `for` could name. */
    player: Player | undefined;
    /** It stands in a dialog, which has its heading. */
    bare: boolean;
    /** @attr open - Its text is there. */
    open: boolean;
    /** @attr follow - The text scrolls along with what is spoken. */
    follow: boolean;
    private _taken;
    private _scroller;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** The lines of the text, in order; those of a plain text have no times, and are left out. */
    get lines(): readonly CaptionLine[];
    /** What the reader has selected of it: the lines that the selection covers, with their times; empty where nothing is. */
    get selectedCues(): readonly CoveredCue[];
    /** Words of the language in which it is shown now (BCP 47); empty where it is unknown. */
    get language(): string;
    /** The clip whose words it shows. */
    get shownClip(): Clip | undefined;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(changed: PropertyValues<this>): void;
    protected render(): import("lit").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-transcript': ClipTranscript;
    }
}
