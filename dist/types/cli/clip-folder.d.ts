import type { Clip } from '../clip/clip.js';
import type { Site } from '../site/site.js';
/** Something that is wrong with a document. */
export interface DocumentProblem {
    readonly file: string;
    /** With the path in the document in front, where the fault has one. */
    readonly message: string;
    /** The clip is not there for it; else only a part of it is lost. */
    readonly fatal: boolean;
    /** What restricts the clip cannot be read: its pages are as closed as they can be. */
    readonly restricts?: boolean;
}
/** The line that tells of a problem. */
export declare function problemLine({ file, message, fatal, restricts }: DocumentProblem): string;
export interface FolderClip {
    readonly file: string;
    readonly document: unknown;
    readonly clip: Clip;
}
/**
 * The clips of a folder: its `.json` and `.jsonld` files, by their names. Each is read once, and again when it has
 * changed. One that cannot be read is a problem, and costs no other.
 */
export declare class ClipFolder {
    #private;
    readonly folder: string;
    readonly site: Site;
    /** Told of problems that were not there at the last look. */
    readonly report: (problem: DocumentProblem) => void;
    constructor(folder: string, site: Site, 
    /** Told of problems that were not there at the last look. */
    report?: (problem: DocumentProblem) => void);
    /** In the order of their files' names. */
    get clips(): readonly FolderClip[];
    get problems(): readonly DocumentProblem[];
    /** Has the system tell of changes until the signal is aborted; where it cannot, each request looks. */
    watch(signal: AbortSignal): void;
    /** All clips as they are now; where the system tells of no changes, as they were 5 s ago at most. */
    list(): Promise<readonly FolderClip[]>;
    /** One clip as it is now: no more than its own file is looked at, unless that has changed. */
    find(id: string): Promise<FolderClip | undefined>;
    /**
     * Reads what is new, and what has changed by now; whoever asks meanwhile shares the look that follows. Rejects where
     * there is no such folder.
     */
    look(): Promise<void>;
}
