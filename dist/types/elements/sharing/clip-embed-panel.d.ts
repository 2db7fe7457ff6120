import { LitElement } from 'lit';
import type { Clip } from '../../clip/clip.js';
import './clip-copy-field.js';
/**
 * The code of a clip for somebody else's page, with everything that can be chosen about it.
 *
 * The code on top is always a good one: what is wrong in a field is said beside it, and the last good code stays, greyed,
 * and is not copied until the field is corrected. The preview is a `<clip-player>`; without its script, the poster.
 *
 * @attr clip-src - Address of a clip document, where no `clip` is given.
 * @attr embed-url - Address of the embed page, instead of the document's.
 * @attr page-url - Address of the clip's own page, instead of the document's.
 * @attr assets-url - Where the library's files are served, for the codes that need them.
 * @attr position - Seconds: the playhead, offered as the start.
 * @fires {ClipCopyEvent} clip-copy - `{what, text, method}`: the copy button was pressed.
 * @fires {ClipErrorEvent} clip-error - `{code, message, retry}`: the clip document could not be loaded.
 */
export declare class ClipEmbedPanel extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    clip: Clip | undefined;
    clipSrc: string;
    embedUrl: string;
    pageUrl: string;
    assetsUrl: string;
    position: number;
    private _fields;
    connectedCallback(): void;
    protected willUpdate(): void;
    protected render(): import("lit").TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-embed-panel': ClipEmbedPanel;
    }
}
