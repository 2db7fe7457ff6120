/**
 * Every member of VHS (3.17) and of video.js (8.24) that is private, or has no types, and that this folder uses. Nothing
 * here is optional that is always there, so that a renamed member throws instead of doing nothing. A test per member says
 * what stops when one is gone (`tests/player/engines/videojs/vhs-internals.long.test.ts`).
 */

export interface Emitter {
  on(type: string, listener: () => void): void;
  off(type: string): void;
}

/** A rendition's playlist. */
export interface Playlist {
  readonly id: string;
  /** Milliseconds since 1970 until which VHS passes a playlist over. */
  readonly excludeUntil?: number;
  /** Another one is chosen. */
  disabled?: boolean;
  readonly attributes?: { readonly BANDWIDTH?: number; readonly RESOLUTION?: object };
}

/** The loader of playlists. */
export interface Playlists {
  /** Undefined until the main playlist, or the MPD, has been read. */
  readonly main?: { readonly playlists: readonly Playlist[] };
  /** The playlist that is played; given one, VHS switches to it, and forgets where it was about to switch. */
  media(playlist?: Playlist): Playlist | undefined;
  pause(): void;
  load(): void;
}

/** A rendition as VHS offers it. */
export interface Representation {
  readonly id: string;
  readonly width?: number;
  readonly height?: number;
  readonly bandwidth?: number;
  readonly playlist: Playlist;
}

interface Resource {
  readonly resolvedUri?: string;
}

/** A segment of captions; of what is encrypted, or in MP4, only VHS knows what it is. */
export interface CaptionSegment extends Resource {
  readonly key?: Resource;
  readonly map?: Resource;
}

/** The captions of a stream. */
export interface Subtitles {
  /** What is fetched now; null while captions are off. */
  readonly activePlaylistLoader: {
    readonly src: unknown;
    media(): { readonly segments?: readonly CaptionSegment[] } | undefined;
  } | null;
  /** The track for which it is fetched. */
  readonly lastTrack_: TextTrack | null;
  /** The track that is to be fetched. */
  activeTrack(): TextTrack | null;
  /** Ends what was fetched, and fetches for the track that is active now. */
  onTrackChanged(): void;
}

/** Tells which playlist to switch to. */
export type PlaylistSelector = () => Playlist | undefined;

/** What VHS says of a request that it is about to send. */
export interface RequestOptions {
  readonly uri: string;
  /** `hls-playlist`, `dash-manifest`, `segment`, `segment-key`, `segment-media-initialization`, … */
  readonly requestType?: string;
  readonly headers?: { readonly Range?: string };
  beforeSend?: (request: XMLHttpRequest) => void;
}

/** The request that VHS sends; `aborted` is set when VHS has ended it itself. */
export type VhsRequest = XMLHttpRequest & { readonly aborted?: boolean };

/** The source handler (`tech.vhs`). Its members are there once the first request has been sent. */
export interface Vhs extends Emitter {
  readonly xhr: { onRequest(hook: (options: RequestOptions) => RequestOptions): void };
  readonly playlists: Playlists;
  selectPlaylist: PlaylistSelector;
  representations(): Representation[];
  readonly playlistController_: {
    readonly mediaTypes_: { readonly SUBTITLES: Subtitles };
    readonly subtitleSegmentLoader_: Emitter;
    readonly sourceUpdater_: { endOfStream(): void };
    runFastQualitySwitch_(): void;
    /** Seconds that VHS buffers ahead; asked before each segment. */
    goalBufferLength(): number;
  };
}

/** The tech of video.js behind which VHS stands. */
export interface Tech {
  /** Undefined while no stream is played. */
  readonly vhs?: Vhs;
  on(type: string, listener: () => void): void;
  duration(): number;
  seekable(): TimeRanges;
  /** Ends VHS with its source. */
  disposeSourceHandler(): void;
}

/** Event of the player: requests can be watched, and none was sent. */
export const hooksReady = 'xhr-hooks-ready';

/** What VHS tells a worker that has nothing to work on yet. */
export const workerPreparations = ['init', 'reset', 'clearAllMp4Captions', 'clearParsedMp4Captions'];

export const subtitlesOf = (vhs: Vhs): Subtitles => vhs.playlistController_.mediaTypes_.SUBTITLES;

/** Its `error` event switches the track off that failed. */
export const captionLoaderOf = (vhs: Vhs): Emitter => vhs.playlistController_.subtitleSegmentLoader_;

/** Tells the media element that nothing more will come. */
export const endStream = (vhs: Vhs): void => vhs.playlistController_.sourceUpdater_.endOfStream();

/** Throws away what is buffered, and fetches of the present rendition from the position on. */
export const switchNow = (vhs: Vhs): void => vhs.playlistController_.runFastQualitySwitch_();

/** Seconds: less than any segment has, more than an empty buffer. */
const oneSegment = 0.001;

/** Has VHS fetch one segment and no more, as long as `isOn()`. */
export function fetchOneSegment(vhs: Vhs, isOn: () => boolean): void {
  const controller = vhs.playlistController_;
  const standard = controller.goalBufferLength;
  controller.goalBufferLength = () => (isOn() ? oneSegment : standard.call(controller));
}

/** Takes the rendition that fits, as VHS does by itself. */
export function standardSelector(videojs: unknown): PlaylistSelector {
  return (videojs as { readonly Vhs: { readonly STANDARD_PLAYLIST_SELECTOR: PlaylistSelector } }).Vhs
    .STANDARD_PLAYLIST_SELECTOR;
}
