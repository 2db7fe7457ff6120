import { type TemplateResult } from 'lit';
import type { Clip } from '../../clip/clip.js';
import type { EmbedSpec } from '../../embed/embed-spec.js';
import type { SharingWords } from '../../i18n/en.js';
import type { EmbedFields } from './embed-fields.js';
import type { EmbedErrors, TypedField } from './read-embed-fields.js';
/** Everything that the embed panel shows; `spec` is the last good one, `position` the playhead in seconds. */
export interface EmbedPanelView {
    readonly words: SharingWords;
    /** The panel runs from right to left. */
    readonly isRtl: boolean;
    readonly fields: EmbedFields;
    readonly clip: Clip;
    readonly spec: EmbedSpec;
    readonly errors: EmbedErrors;
    readonly position: number;
    /** `typed` is the field in which it was typed. */
    readonly edit: (edit: Partial<EmbedFields>, typed?: TypedField) => void;
    /** The viewer has done with a field. */
    readonly settle: () => void;
}
/** The embed panel: the code first, then what can be chosen about it; what a format cannot say is not asked for. */
export declare function embedPanelView(view: EmbedPanelView): TemplateResult;
