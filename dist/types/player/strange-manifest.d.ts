import type { PlayerError } from './player-error.js';
/**
 * What is wrong with an answer that ought to be an HLS playlist and does not begin as one (RFC 8216, 4.3.1.1): an empty
 * file, a login page, a film. VHS would wait for ever. Asked when there are headers, and when it is done.
 */
export declare function strangeManifest(request: XMLHttpRequest, url: string): PlayerError | undefined;
