import type { EmbedSpec } from './embed-spec.js';

/**
 * Returns the poster for a code that loads it by itself. With `consent` there is none, because nothing may load
 * before the reader agrees.
 */
export const posterOf = ({ poster, options }: EmbedSpec): EmbedSpec['poster'] =>
  options.consent ? undefined : poster;
