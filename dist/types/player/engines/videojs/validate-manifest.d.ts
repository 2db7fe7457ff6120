import type { PlayerError } from '../../player-error.js';
/** The purpose of a manifest request. */
export interface ManifestRequest {
    readonly url: string;
    /** `requestType` of VHS. */
    readonly requestType?: string | undefined;
    /** A media playlist is expected, because the master playlist has been read. */
    readonly isRendition: boolean;
}
/** Whether a request is for a manifest. A manifest counts as progress only when it is complete. */
export declare const isManifest: (requestType?: string) => boolean;
/**
 * Returns the error of a manifest response: it is no manifest (an empty file, a login page, a film), or it is too large
 * for a page. VHS would wait for ever or throw uncaught errors. Call it when headers arrive, when bytes arrive (`loaded`
 * so far), and at the end.
 */
export declare function validateManifest(request: XMLHttpRequest, { url, requestType, isRendition }: ManifestRequest, loaded?: number): PlayerError | undefined;
