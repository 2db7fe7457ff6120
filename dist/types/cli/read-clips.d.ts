import type { Clip } from '../clip/clip.js';
import type { Site } from '../site/site.js';
/** Something that is wrong with a document. */
export interface DocumentProblem {
    readonly file: string;
    /** With the path in the document in front, where the fault has one. */
    readonly message: string;
    /** The clip is not there for it; else only a part of it is lost. */
    readonly fatal: boolean;
}
export interface ReadClip {
    readonly file: string;
    readonly document: unknown;
    readonly clip: Clip;
}
/** The clips of a folder, by the names of their files, and what is wrong with those that cannot be read. */
export declare function readClips(folder: string, site: Site): Promise<{
    clips: ReadClip[];
    problems: DocumentProblem[];
}>;
