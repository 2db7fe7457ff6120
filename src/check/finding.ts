import type { EmbedFormat } from '../embed/embed-formats.js';
import type { FindingId, Severity } from './finding-kinds.js';

/** A range in a text. Lines and columns start at 1; column, offset and length are in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  readonly length: number;
}

/** A replacement of `length` UTF-16 code units at `offset` by `text`. */
export interface Edit {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** The repair of a finding. */
export interface Repair {
  /** A complete, working code to copy. Empty if the code should be removed. */
  readonly code: string;
  /** Edits of the checked text. Empty if a person has to decide. */
  readonly edits: readonly Edit[];
}

/** A result of a check. */
export interface Finding {
  readonly id: FindingId;
  readonly severity: Severity;
  readonly place: Place;
  /** English sentences with the observed value. */
  readonly words: string;
  readonly repair: Repair;
}

/** A code of one of the given sites, or the rest of one. */
export interface FoundCode {
  readonly format: EmbedFormat;
  /** The id of the clip. */
  readonly clip: string;
  readonly place: Place;
}

/** The result of a check. Both lists are in text order. */
export interface CodeReport {
  readonly codes: readonly FoundCode[];
  readonly findings: readonly Finding[];
}
