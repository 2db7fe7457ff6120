import * as lit from 'lit';
import { LitElement, TemplateResult } from 'lit';
import { Clip } from '../codes.js';
import './clip-copy-field.js';
import '../shared/clip-copy-event.js';
import '../shared/clip-event.js';

/**
 * The address of a clip, to copy or to share. The links are made locally; nothing is loaded from third parties.
 *
 * @attr clip-src - Address of a clip document, if no `clip` is given.
 * @attr page-url - Address of the clip's own page that replaces the document's.
 * @attr embed-url - Address of the embed page, which is shared if there is no page.
 * @attr position - The playhead in seconds, offered as the start from 1 s on.
 * @fires {ClipCopyEvent} clip-copy - The copy button was pressed; `detail` is `{what, text, method}`.
 * @fires {ClipShareEvent} clip-share - A link, or (`system`) the system's share sheet, was chosen; `detail` is
 * `{target, url}`.
 * @fires {ClipErrorEvent} clip-error - The clip document could not be loaded; `detail` is `{code, message, retry}`.
 */
declare class ClipSharePanel extends LitElement {
    #private;
    static styles: lit.CSSResult[];
    clip: Clip | undefined;
    clipSrc: string;
    pageUrl: string;
    embedUrl: string;
    position: number;
    /** Shows the address beside each link, for frames that may block links. */
    showAddresses: boolean;
    /** The start in seconds that the viewer chose. It does not change while the clip plays. */
    private _start;
    /** The excerpt that the viewer chose. */
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

export { ClipSharePanel };
