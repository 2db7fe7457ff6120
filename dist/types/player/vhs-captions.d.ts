import type { RequestOptions } from './dead-requests.js';
import type { EngineReport } from './engine.js';
interface Resource {
    readonly resolvedUri?: string;
}
interface Segment extends Resource {
    readonly key?: Resource;
    readonly map?: Resource;
}
interface List {
    readonly src: unknown;
    media(): {
        readonly segments?: readonly Segment[];
    } | undefined;
}
interface Emitter {
    on(type: string, listener: () => void): void;
    off(type: string): void;
}
/** The captions of a stream. */
interface Subtitles {
    /** What is fetched, and the track for which it is. */
    readonly activePlaylistLoader: List | null;
    readonly lastTrack_: TextTrack | null;
    /** The track for which there is something to fetch. */
    activeTrack(): TextTrack | null;
    /** Ends what was fetched, and fetches for the track that is active now. */
    onTrackChanged(): void;
}
/** What this file uses of VHS, which has no types. */
export interface CaptionsVhs extends Emitter {
    readonly playlistController_?: {
        readonly mediaTypes_: {
            readonly SUBTITLES: Subtitles;
        };
        readonly subtitleSegmentLoader_: Emitter;
    };
}
type Request = XMLHttpRequest & {
    readonly aborted?: boolean;
};
/**
 * Watches what VHS asks for the captions of a source; the answer tells whether a request is for captions. Those whose
 * list or file fails, stays silent or is something else are said to have failed, and are asked for no more until they
 * have been switched off, or the browser is online again. VHS would switch them off, and nobody would know why.
 */
export declare function watchCaptions(vhs: CaptionsVhs, report: (report: EngineReport) => void): (request: Request, options: RequestOptions) => boolean;
export {};
