/** One thing that is wrong with an outside document, and where. */
export interface ClipProblem {
    /** Where in the document, as `encoding[1].contentUrl`; empty for the document itself. */
    readonly path: string;
    /** The whole sentence with the path in front: `encoding[1].contentUrl: expected …, got …`. */
    readonly message: string;
    /** What restricts the clip cannot be read: it is as closed as it can be, until that is repaired. */
    readonly restricts?: boolean;
}
/** Thrown where a part of a document cannot stand; says where, what was expected and what came instead. */
export declare class ClipError extends Error implements ClipProblem {
    readonly path: string;
    constructor(path: string, expected: string, got: unknown);
}
