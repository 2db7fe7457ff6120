import * as lit from 'lit';
import { LitElement } from 'lit';

/** Gaps in the seek bar at the starts of chapters. */
declare class ClipChapterMarks extends LitElement {
    #private;
    static styles: lit.CSSResult;
    render(): lit.TemplateResult<1>[];
    updated(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-chapter-marks': ClipChapterMarks;
    }
}

export { ClipChapterMarks };
