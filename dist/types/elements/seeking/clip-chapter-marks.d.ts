import { LitElement } from 'lit';
/** Gaps in the seek bar where chapters begin. */
export declare class ClipChapterMarks extends LitElement {
    #private;
    static styles: import("lit").CSSResult;
    render(): import("lit").TemplateResult<1>[];
    updated(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-chapter-marks': ClipChapterMarks;
    }
}
