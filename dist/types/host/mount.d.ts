/** How `mount` works. */
export interface MountOptions {
    /** Ends it; frames stay. */
    readonly signal?: AbortSignal;
    /** Lets several clips play at a time; one alone is let by `data-concurrent` on its frame or placeholder. */
    readonly concurrent?: boolean;
}
/**
 * Makes a lazy frame of every `<div data-inline-clip="EMBED-ADDRESS" data-width data-height>` in `root`, now and when
 * more of them come, until `signal` is aborted. What is no http(s) address stays as it is, with its link, and one
 * line in the console says what was expected.
 *
 * Of the clips in all frames of `root`, and of its `<clip-player>`s, one plays at a time.
 */
export declare function mount(root: ParentNode & Node, options?: MountOptions): void;
