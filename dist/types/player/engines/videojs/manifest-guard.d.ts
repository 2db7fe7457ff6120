import type { EngineReport } from '../engine.js';
import type { RequestMonitor } from './request-monitor.js';
import type { RequestOptions } from './vhs-internals.js';
/**
 * Validates and repairs manifests before VHS reads them: for an invalid one, VHS waits for ever or throws uncaught errors.
 * An invalid master playlist or first MPD is an error of the source. An invalid media playlist counts as a failed request,
 * so that VHS switches to another rendition. An invalid MPD update of a live stream is replaced by the last valid one.
 */
export declare class ManifestGuard {
    #private;
    /** Whether VHS has read a master playlist or an MPD of this source. */
    readonly hasMain: () => boolean;
    readonly requests: RequestMonitor;
    readonly report: (report: EngineReport) => void;
    constructor(
    /** Whether VHS has read a master playlist or an MPD of this source. */
    hasMain: () => boolean, requests: RequestMonitor, report: (report: EngineReport) => void);
    /** Watches a request before it is sent. Call it before `requests.watch`. */
    watch(request: XMLHttpRequest, { uri: url, requestType }: RequestOptions): void;
}
