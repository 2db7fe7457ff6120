/**
 * Makes a lazy frame of every `<div data-inline-clip="EMBED-ADDRESS" data-width data-height>` in `root`, now and when
 * more of them come, until `signal` is aborted. What is no http(s) address stays as it is, with its link, and one
 * line in the console says what was expected.
 */
export declare function mount(root: ParentNode, { signal }?: {
    signal?: AbortSignal;
}): void;
