import type { EmbedFormat } from './embed-formats.js';
import type { EmbedSpec } from './embed-spec.js';

/** A part of an embed spec. */
export type SpecPart = Partial<EmbedSpec>;

/**
 * The result of reading a code: the parts of the embed spec that the code still has, and the parts that follow from
 * the address of the clip, as in `embedSpec`.
 */
export interface EmbedReading {
  readonly format: EmbedFormat;
  readonly spec: SpecPart;
}
