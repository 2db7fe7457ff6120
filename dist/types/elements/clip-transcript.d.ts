import * as lit from 'lit';
import { LitElement, PropertyValues } from 'lit';
import { CaptionLine } from '../shared/caption-line.js';
import { Clip } from '../codes.js';
import { Player } from '../inline-clip.js';
import '../shared/excerpt.js';

/** A line of a transcript. A line of a plain-text transcript has no times. */
type TranscriptLine = Pick<CaptionLine, 'text'> & Partial<CaptionLine>;

/** A line of a transcript that a selection covers at least partly. */
interface CoveredCue {
    /** The whole line; its times are those of its cue. */
    readonly line: CaptionLine;
    /** The index of the line in the transcript. */
    readonly index: number;
    /** The covered part of `line.text`: offsets in UTF-16 units. */
    readonly from: number;
    readonly to: number;
    /** The covered text. */
    readonly text: string;
    /** In seconds of media time: the times of the first and last covered word if known, otherwise those of the cue. */
    readonly start: number;
    readonly end: number;
    readonly speaker?: string;
}
/** A line of a transcript of which a selection covers a part or all: its index, and offsets in its text, UTF-16 units. */
interface CoveredPart {
    readonly index: number;
    readonly from: number;
    readonly to: number;
}

/**
 * The transcript of a clip, made from its captions: in paragraphs, with the current words marked. A press on a line
 * seeks to it. The transcript belongs to the player that `for` names. Without a player it reads a file of captions or a
 * clip document. It fetches nothing before it is opened.
 *
 * @tag clip-transcript
 * @slot - The text for readers without this element, and for reader modes; printed if the transcript is closed.
 * @attr for - The `id` of a `<clip-player>` in the same document or shadow root.
 * @attr src - Address of a WebVTT file that replaces the captions of the clip.
 * @attr srclang - Language of that file: a BCP 47 tag.
 * @attr clip-src - Address of a clip document, where there is no player.
 * @attr captions - The captions to begin with: a BCP 47 tag.
 * @fires {ClipPanelEvent} clip-open - `{panel}`: `transcript`; it was opened.
 * @fires {ClipPanelEvent} clip-close - `{panel}`: `transcript`; it was closed.
 * @fires {ClipCopyEvent} clip-copy - `{what, text, method}`: *Copy all* was pressed, `what` is `transcript`; or a quote was copied.
 * @fires {ClipQuoteEvent} clip-quote - `{quote}`: words were selected, or others, or none any more: then `quote` is null.
 * @fires {ClipErrorEvent} clip-error - `{code, message, retry}`: the clip document could not be loaded.
 * @cssprop [--clip-transcript-block-size=26em] - The largest height of the text, which scrolls; `none` lets it grow.
 */
declare class ClipTranscript extends LitElement {
    #private;
    static styles: lit.CSSResult[];
    htmlFor: string;
    src: string;
    srclang: string;
    clipSrc: string;
    captions: string;
    /** The clip, if a script has already loaded it and there is no player. */
    clip: Clip | undefined;
    /** The player, if it belongs to no element that `for` could name. */
    player: Player | undefined;
    /** True in a dialog, which has its own heading. */
    bare: boolean;
    /** @attr open - The transcript is open. */
    open: boolean;
    /** @attr follow - The text scrolls to the current line. */
    follow: boolean;
    private _taken;
    private _scroller;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** The lines of the text, in order; empty for a plain text, which has no times. */
    get lines(): readonly CaptionLine[];
    /** All lines of the text, in order, with or without times. */
    get textLines(): readonly TranscriptLine[];
    /** The lines that the reader's selection covers, with their times; empty if nothing is selected. */
    get selectedCues(): readonly CoveredCue[];
    /** The parts of `textLines` that the reader has selected; empty where nothing is. */
    get selectedParts(): readonly CoveredPart[];
    /** The language of the displayed text (BCP 47); empty if unknown. */
    get language(): string;
    /** The clip of the displayed text. */
    get shownClip(): Clip | undefined;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(changed: PropertyValues<this>): void;
    protected render(): lit.TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-transcript': ClipTranscript;
    }
}

export { ClipTranscript };
