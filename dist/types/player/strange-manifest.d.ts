import type { PlayerError } from './player-error.js';
/**
 * What is wrong with an answer that ought to be a manifest and is none: an empty file, a login page, a film. VHS would
 * wait for ever (HLS) or throw where nobody catches (DASH). Asked when there are headers, and when it is done.
 */
export declare function strangeManifest(request: XMLHttpRequest, url: string, requestType?: string): PlayerError | undefined;
