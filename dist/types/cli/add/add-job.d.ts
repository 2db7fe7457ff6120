import type { SiteFolder } from '../site-folder.js';
import type { AddOptions } from './add-options.js';
import type { Pace } from './media-tools.js';
/** What the work on one input needs. */
export interface AddJob {
    /** The input as it was typed, for messages. */
    readonly name: string;
    /** Absolute path of a file, or an http(s) address. */
    readonly source: string;
    readonly site: SiteFolder;
    readonly options: AddOptions;
    readonly signal: AbortSignal;
    /** Tells something that is wrong, or worth knowing, about a file; the input's own unless another is named. */
    readonly tell: (message: string, file?: string) => void;
    /** As `tell`; and something of the clip is missing for it. */
    readonly fail: (message: string, file?: string) => void;
    /** Begins a step; what is answered tells how far it is, of `duration` seconds of media. */
    readonly step: (what: string, duration?: number) => Pace;
}
