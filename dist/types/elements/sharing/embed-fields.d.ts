import type { EmbedFormat } from '../../embed/embed-formats.js';
import { type SizeProblem } from '../../embed/embed-size.js';
import type { EmbedSpec } from '../../embed/embed-spec.js';
/** Every field of the embed panel, as it stands there: texts as typed, boxes as ticked. */
export interface EmbedFields {
    readonly format: EmbedFormat;
    readonly width: string;
    readonly height: string;
    /** The size that was typed last; the other one follows it. */
    readonly typed: 'width' | 'height';
    readonly keepRatio: boolean;
    readonly responsive: boolean;
    readonly start: string;
    readonly end: string;
    readonly autoplay: boolean;
    readonly loop: boolean;
    /** BCP 47, or `0` for off. */
    readonly captions: string;
    readonly title: boolean;
}
/** The fields of an untouched panel. */
export declare function embedFields({ width, height, responsive, options }: EmbedSpec): EmbedFields;
/** The fields after an edit; while the ratio (width / height) is kept, the size that was not typed follows. */
export declare function editEmbedFields(fields: EmbedFields, edit: Partial<EmbedFields>, ratio: number): EmbedFields;
/**
 * The fields with the size that was not typed made from the other; as they are when that one is no size.
 * It is never rounded up to the smallest size: that would distort the clip.
 */
export declare function linkSizes(fields: EmbedFields, ratio: number): EmbedFields;
/** CSS px of a size as typed, else what is wrong with it. */
export declare function sizeOrProblem(text: string): number | SizeProblem;
