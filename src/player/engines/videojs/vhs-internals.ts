import type { TextTrackOptions } from './text-sets.js';

/**
 * The private and untyped members of VHS (3.17) and video.js (8.24) that this folder uses. Members that always
 * exist are not optional here, so that a renamed one throws. For each member, a test shows which feature needs it
 * (`tests/player/engines/videojs/vhs-internals.long.test.ts`).
 */

export interface Emitter {
  on(type: string, listener: () => void): void;
  off(type: string): void;
}

/** The playlist of a rendition. */
export interface Playlist {
  readonly id: string;
  /** Time until which VHS skips the playlist, in milliseconds since 1970. */
  readonly excludeUntil?: number;
  /** The viewer has chosen another rendition. */
  disabled?: boolean;
  /** `EXT-X-START`, where playback begins. */
  start?: object;
  readonly attributes?: { readonly BANDWIDTH?: number; readonly RESOLUTION?: object };
}

/** The playlist loader. */
export interface Playlists {
  /** Undefined before the master playlist or the MPD is read. */
  readonly main?: { readonly playlists: readonly Playlist[] };
  /** Returns the current playlist. With an argument, VHS switches to that playlist and drops a pending switch. */
  media(playlist?: Playlist): Playlist | undefined;
  pause(): void;
  load(): void;
}

/** A rendition in VHS. */
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

/** A segment of captions. It is encrypted if it has `key`, and MP4 if it has `map`. Only VHS can read these. */
export interface CaptionSegment extends Resource {
  readonly key?: Resource;
  readonly map?: Resource;
}

/** The captions of a stream. */
export interface Subtitles {
  /** The loader of the current captions, or null if captions are off. */
  readonly activePlaylistLoader: {
    readonly src: unknown;
    media(): { readonly segments?: readonly CaptionSegment[] } | undefined;
  } | null;
  /** The track of that loader. */
  readonly lastTrack_: TextTrack | null;
  /** The track that VHS should fetch. */
  activeTrack(): TextTrack | null;
  /** Aborts the current loader and fetches the track that is active now. */
  onTrackChanged(): void;
}

/** Selects the playlist to switch to. */
export type PlaylistSelector = () => Playlist | undefined;

/** Options of a request before VHS sends it. */
export interface RequestOptions {
  readonly uri: string;
  /** `hls-playlist`, `dash-manifest`, `segment`, `segment-key`, `segment-media-initialization`, … */
  readonly requestType?: string;
  readonly headers?: { readonly Range?: string };
  beforeSend?: (request: XMLHttpRequest) => void;
}

/** A request of VHS; `aborted` is set when VHS itself has aborted it. */
export type VhsRequest = XMLHttpRequest & { readonly aborted?: boolean };

/** The source handler (`tech.vhs`). Its members exist once the first request has been sent. */
export interface Vhs extends Emitter {
  readonly xhr: { onRequest(hook: (options: RequestOptions) => RequestOptions): void };
  readonly playlists: Playlists;
  selectPlaylist: PlaylistSelector;
  /** VHS has set the first position, and ignores the `seeking` event of that. */
  ignoreNextSeekingEvent_: boolean;
  /** The member exists after the first rendition has been selected. Audio tracks are added earlier. */
  representations?(): Representation[];
  readonly playlistController_: {
    readonly mediaTypes_: { readonly SUBTITLES: Subtitles };
    readonly subtitleSegmentLoader_: Emitter;
    readonly sourceUpdater_: {
      endOfStream(): void;
      audioBuffered(): TimeRanges;
      videoBuffered(): TimeRanges;
    };
    runFastQualitySwitch_(): void;
    /** Seconds that VHS buffers ahead; called before each segment. */
    goalBufferLength(): number;
  };
}

/** The tech of video.js that uses VHS. */
export interface Tech {
  /** Undefined while no stream is loaded. */
  readonly vhs?: Vhs;
  on(type: string, listener: () => void): void;
  /** Adds a `<track>` to the media element; VHS calls it for each track of captions. */
  addRemoteTextTrack(options: TextTrackOptions, cleansUp?: boolean): unknown;
  duration(): number;
  seekable(): TimeRanges;
  /** Disposes VHS together with its source. */
  disposeSourceHandler(): void;
}

/** Player event that fires when requests can be watched and none has been sent. */
export const hooksReady = 'xhr-hooks-ready';

/** Actions of messages that only prepare a worker. */
export const workerPreparations = ['init', 'reset', 'clearAllMp4Captions', 'clearParsedMp4Captions'];

export const subtitlesOf = (vhs: Vhs): Subtitles => vhs.playlistController_.mediaTypes_.SUBTITLES;

/** Returns the caption loader. The handler of its `error` event switches the failed track off. */
export const captionLoaderOf = (vhs: Vhs): Emitter => vhs.playlistController_.subtitleSegmentLoader_;

/** Ends the media source (`MediaSource.endOfStream()`). */
export const endStream = (vhs: Vhs): void => vhs.playlistController_.sourceUpdater_.endOfStream();

/** Returns the buffered ranges of audio and of video. A kind that the stream lacks has empty ranges. */
export const buffersOf = ({ playlistController_: { sourceUpdater_: updater } }: Vhs): TimeRanges[] => [
  updater.audioBuffered(),
  updater.videoBuffered(),
];

/** Drops the buffer and fetches the current rendition from the current position. */
export const switchNow = (vhs: Vhs): void => vhs.playlistController_.runFastQualitySwitch_();

/** A buffer goal in seconds that is shorter than any segment and longer than an empty buffer. */
const oneSegment = 0.001;

/** Limits VHS to one segment while `isOn()`. */
export function fetchOneSegment(vhs: Vhs, isOn: () => boolean): void {
  const controller = vhs.playlistController_;
  const standard = controller.goalBufferLength;
  controller.goalBufferLength = () => (isOn() ? oneSegment : standard.call(controller));
}

/** The rendition selector that VHS uses by default. */
export function standardSelector(videojs: unknown): PlaylistSelector {
  return (videojs as { readonly Vhs: { readonly STANDARD_PLAYLIST_SELECTOR: PlaylistSelector } }).Vhs
    .STANDARD_PLAYLIST_SELECTOR;
}
