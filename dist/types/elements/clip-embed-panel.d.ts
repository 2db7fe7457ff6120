import * as lit from 'lit';
import { LitElement } from 'lit';
import { Clip } from '../codes.js';
import './clip-copy-field.js';
import '../shared/clip-copy-event.js';
import '../shared/clip-event.js';

/**
 * The embed code of a clip, with all its options.
 *
 * The code is always valid. An invalid field shows its error. The last valid code then stays, disabled, until the field
 * is corrected. The preview is a `<clip-player>`; without its script it is the poster.
 *
 * @attr clip-src - Address of a clip document, if no `clip` is given.
 * @attr embed-url - Address of the embed page that replaces the document's.
 * @attr page-url - Address of the clip's own page that replaces the document's.
 * @attr assets-url - Address of the library's files, for codes that need them.
 * @attr position - The playhead in seconds, offered as the start.
 * @fires {ClipCopyEvent} clip-copy - The copy button was pressed; `detail` is `{what, text, method}`.
 * @fires {ClipErrorEvent} clip-error - The clip document could not be loaded; `detail` is `{code, message, retry}`.
 */
declare class ClipEmbedPanel extends LitElement {
    #private;
    static styles: lit.CSSResult[];
    clip: Clip | undefined;
    clipSrc: string;
    embedUrl: string;
    pageUrl: string;
    assetsUrl: string;
    position: number;
    private _fields;
    connectedCallback(): void;
    protected willUpdate(): void;
    protected render(): lit.TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-embed-panel': ClipEmbedPanel;
    }
}

export { ClipEmbedPanel };
