import type { EmbedSpec } from '../../embed/embed-spec.js';
import type { SharingWords } from '../../i18n/en.js';
import { type EmbedFields } from './embed-fields.js';
/** The fields in which something can be typed that makes no code. */
export type TypedField = 'width' | 'height' | 'start' | 'end';
/** What is wrong, in words, beside which field. */
export type EmbedErrors = {
    readonly [Field in TypedField]?: string | undefined;
};
/** What the fields are held against; `ratio` is width / height, `duration` seconds. */
export interface ClipMeasure {
    readonly ratio: number;
    readonly duration?: number | undefined;
}
/** What the fields say: an embed spec made from `base`, and none where anything is wrong in them. */
export declare function readEmbedFields(fields: EmbedFields, base: EmbedSpec, { ratio, duration }: ClipMeasure, words: SharingWords): {
    spec?: EmbedSpec;
    errors: EmbedErrors;
};
