import type { EmbedFormat } from './embed-formats.js';
import type { EmbedSpec } from './embed-spec.js';
/** Part of an embed spec. */
export type SpecPart = Partial<EmbedSpec>;
/**
 * The result of reading a code: the parts of the embed spec that its format carries, as far as they are left in the code,
 * and the parts that follow from the address of the clip, as in `embedSpec`.
 */
export interface EmbedReading {
    readonly format: EmbedFormat;
    readonly spec: SpecPart;
}
