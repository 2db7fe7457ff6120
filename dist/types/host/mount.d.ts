/**
 * Makes a lazy frame of every `<div data-inline-clip="EMBED-ADDRESS" data-width data-height>` in `root`, now and when
 * more of them come, until the signal is aborted. What is no http(s) address stays as it is, with its link, and one
 * line in the console says what was expected. Sizes are CSS px; 640 × 360 where none are given.
 */
export declare function mount(root: ParentNode & Node, { signal }?: {
    signal?: AbortSignal;
}): void;
