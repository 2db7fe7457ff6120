import { LitElement, type TemplateResult } from 'lit';
import type { Clip } from '../../clip/clip.js';
import './clip-copy-field.js';
/**
 * The address of a clip, to copy or to hand on; the links are made here, and nothing is loaded from anybody.
 *
 * @attr clip-src - Address of a clip document, where no `clip` is given.
 * @attr page-url - Address of the clip's own page, instead of the document's.
 * @attr embed-url - Address of the embed page, shared where there is no page.
 * @attr position - Seconds: the playhead, offered as the start from 1 s on.
 * @fires {ClipCopyEvent} clip-copy - `{what, text, method}`: the copy button was pressed.
 * @fires {ClipShareEvent} clip-share - `{target, url}`: a link, or (`system`) the system's share sheet, was chosen.
 * @fires {ClipErrorEvent} clip-error - `{code, message, retry}`: the clip document could not be loaded.
 */
export declare class ClipSharePanel extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    clip: Clip | undefined;
    clipSrc: string;
    pageUrl: string;
    embedUrl: string;
    position: number;
    /** Whether each link's address stands beside it, because links may be dead here. */
    showAddresses: boolean;
    /** The second that was chosen as the start: it stands, while the clip plays on. */
    private _start;
    /** The part that was chosen. */
    private _part;
    private _targetIcon;
    private _qrCode;
    private _showsQrCode;
    private _note;
    connectedCallback(): void;
    protected willUpdate(): void;
    protected firstUpdated(): void;
    protected render(): TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-share-panel': ClipSharePanel;
    }
}
