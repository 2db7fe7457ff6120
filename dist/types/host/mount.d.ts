/** Options of `mount`. */
export interface MountOptions {
    /** Stops mounting; frames stay. */
    readonly signal?: AbortSignal;
    /** Lets several clips play at a time. `data-concurrent` on a frame or a placeholder does so for one clip. */
    readonly concurrent?: boolean;
}
/**
 * Puts a lazy frame into every `<div data-inline-clip="EMBED-ADDRESS" data-width data-height>` in `root`, now and when one
 * is added, until `signal` is aborted. A placeholder with another address than http(s) keeps its link, and a warning in
 * the console says what was expected.
 *
 * Of all clips in frames and `<clip-player>`s of `root`, one plays at a time.
 */
export declare function mount(root: ParentNode & Node, options?: MountOptions): void;
