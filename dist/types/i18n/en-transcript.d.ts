/**
 * English words that only an open transcript needs. In other languages they are files of their own, as those of the panels.
 */
export declare const enTranscript: {
    readonly transcript: 'Transcript';
    readonly searchTranscript: 'Search the transcript';
    readonly matchOf: (match: string, count: string) => string;
    readonly noMatch: 'Nothing found';
    readonly previousMatch: 'Previous match';
    readonly nextMatch: 'Next match';
    readonly follow: 'Follow';
    readonly language: 'Language';
    readonly copyAll: 'Copy all';
    readonly transcriptCopied: 'The transcript has been copied to your clipboard.';
    readonly download: (type: string) => string;
    readonly noTranscript: 'This clip has no transcript.';
    readonly textComes: 'The text appears while the clip plays.';
    readonly transcriptFailed: 'The transcript could not be loaded.';
    readonly notReadable: 'The file of captions cannot be read.';
};
