import { type Tech } from './vhs-internals.js';
/**
 * Ends the media source when a live stream ends without another segment (`#EXT-X-ENDLIST` alone). VHS (3.17.5) ends it
 * only when it appends the last segment; the same in hls.js: https://github.com/video-dev/hls.js/issues/5777.
 */
export declare function endWithBroadcast(media: HTMLMediaElement, tech: Tech, signal: AbortSignal): void;
