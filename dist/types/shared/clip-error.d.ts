/** One fault in an outside document, with its path. */
interface ClipProblem {
    /** The path in the document, such as `encoding[1].contentUrl`. Empty for the document itself. */
    readonly path: string;
    /** A complete sentence that starts with the path: `encoding[1].contentUrl: expected …, got …`. */
    readonly message: string;
    /**
     * The unreadable value restricts access to the clip. The restriction applies in full until the document is
     * repaired.
     */
    readonly restricts?: boolean;
}

export type { ClipProblem };
