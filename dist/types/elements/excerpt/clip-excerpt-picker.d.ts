import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Clip } from '../../clip/clip.js';
import type { ChooseExcerpt } from '../sharing/shared-part.js';
import { type GivenExcerpt } from './excerpt-edits.js';
/**
 * Chooses a part of a clip, in a panel that hands it on: two handles on a bar, the playhead of the player around it, and
 * steps of a tenth of a second. Whatever is chosen is told at once.
 *
 * @slot - The button that opens it, which stands there before this script has come.
 */
export declare class ClipExcerptPicker extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    clip: Clip | undefined;
    /** Seconds: the playhead, where there is no player around. */
    position: number;
    /** What the panel holds: it may have been typed there. */
    excerpt: GivenExcerpt | undefined;
    /** @attr lost - What the panel hands on cannot carry a part. */
    lost: boolean;
    /** Hears of everything that is chosen; undefined for the whole clip. */
    choose: ChooseExcerpt;
    /** What is chosen; undefined while it is closed. */
    private _chosen;
    private _window;
    private _note;
    /** The last change came by a button or a key, and has to be said. */
    private _isSaid;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Opens it with an excerpt to begin with, or closes it: then the whole clip is handed on. */
    toggle(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): TemplateResult<1>;
    protected updated(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-excerpt-picker': ClipExcerptPicker;
    }
}
