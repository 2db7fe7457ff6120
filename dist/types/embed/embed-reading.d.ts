import type { EmbedFormat } from './embed-formats.js';
import type { EmbedSpec } from './embed-spec.js';
/** Part of an embed spec. */
export type SpecPart = Partial<EmbedSpec>;
/**
 * What a code says of an embed: of its spec, what the format has a place for and what is left of that, and what
 * follows from the clip's address, as in `embedSpec`.
 */
export interface EmbedReading {
    readonly format: EmbedFormat;
    readonly spec: SpecPart;
}
