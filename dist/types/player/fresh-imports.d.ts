declare global {
    /** The query with which the site files ask for scripts, once one of them could not be fetched. */
    var inlineClipFresh: string | undefined;
}
/** Browsers may remember a script that could not be fetched (Firefox does for ever): the next time, it has another address. */
export declare function freshImports(): void;
