import type { EmbedFormat } from '../embed/embed-formats.js';
import type { FindingId, Severity } from './finding-kinds.js';
/** A place in a text. Lines and columns count from 1; columns, offset and length are in UTF-16 code units. */
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
/** What mends a finding. */
export interface Repair {
    /** The whole code that works, to be copied. Empty where the code has to go. */
    readonly code: string;
    /** Changes of the checked text. Empty where only a person can decide. */
    readonly edits: readonly Edit[];
}
/** One result of a check. */
export interface Finding {
    readonly id: FindingId;
    readonly severity: Severity;
    readonly place: Place;
    /** English sentences; with what was found. */
    readonly words: string;
    readonly repair: Repair;
}
/** A code of one of the given sites, or what is left of one. */
export interface FoundCode {
    readonly format: EmbedFormat;
    /** The id of the clip. */
    readonly clip: string;
    readonly place: Place;
}
/** The result of a check, both lists in the order of the text. */
export interface CodeReport {
    readonly codes: readonly FoundCode[];
    readonly findings: readonly Finding[];
}
