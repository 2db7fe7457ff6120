import type { EmbedSpec } from './embed-spec.js';

/** The poster for a code that loads it by itself: none where the reader is asked before anything is loaded. */
export const posterOf = ({ poster, options }: EmbedSpec): EmbedSpec['poster'] =>
  options.consent ? undefined : poster;
