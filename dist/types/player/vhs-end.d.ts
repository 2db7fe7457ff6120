import type { TimelineTech } from './vhs-timeline.js';
/** What VHS has inside, as far as it is used here; it has no types. */
export interface EndingTech extends TimelineTech {
    readonly vhs?: {
        readonly playlistController_?: {
            readonly sourceUpdater_: {
                endOfStream(): void;
            };
        };
    };
}
/**
 * Says to the media element that nothing more will come, where VHS does not: it does so when it appends the last
 * segment, and of a broadcast that was last only known later (`#EXT-X-ENDLIST` without another segment, VHS 3.17.5;
 * the same in hls.js: https://github.com/video-dev/hls.js/issues/5777).
 */
export declare function endWithBroadcast(media: HTMLMediaElement, tech: EndingTech, signal: AbortSignal): void;
