import type { AddOptions } from './add-options.js';
/** What was typed for `add`. */
export interface TypedOptions {
    readonly title?: string;
    readonly id?: string;
    readonly 'poster-at'?: string;
    readonly poster?: string;
    readonly hls: boolean;
    readonly language?: string;
    readonly watch?: string;
}
/** Checks the options of `add`. Throws a `UsageError`. */
export declare function addOptions(inputs: readonly string[], typed: TypedOptions): AddOptions;
