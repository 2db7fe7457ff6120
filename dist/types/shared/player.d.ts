import { Excerpt } from './excerpt.js';
import { Clip, ClipSource } from './clip.js';

/** The state of the media, in the terms of `HTMLMediaElement`; times in seconds. */
interface MediaState {
    readonly paused: boolean;
    readonly ended: boolean;
    readonly seeking: boolean;
    readonly currentTime: number;
    /** NaN before metadata, Infinity for an endless stream. */
    readonly duration: number;
    readonly buffered: readonly TimeRange[];
    readonly seekable: readonly TimeRange[];
    readonly volume: number;
    readonly muted: boolean;
    readonly playbackRate: number;
    /** CSS px; 0 for audio and before metadata. */
    readonly videoWidth: number;
    readonly videoHeight: number;
}
interface TimeRange {
    readonly start: number;
    readonly end: number;
}

/**
 * The phase of a player. `idle` is the facade. `starting` lasts from a press to the first moving frame. `stalled`
 * is an unintended stop. `failed` lasts until a new start or `load()`, whatever the media reports.
 */
type Phase = 'idle' | 'starting' | 'playing' | 'stalled' | 'paused' | 'ended' | 'failed';
/** An event that may change the phase: the commands `start`, `load` and `reset`, else a report of the media. */
type PlaybackEvent = 'start' | 'load' | 'reset' | 'playing' | 'waiting' | 'pause' | 'ended' | 'seeking' | 'fail';

/**
 * The code of an error. `no-source`: the clip has no playable source. `network`: a request failed. `decode`: the
 * media is damaged. `timeout`: no data arrived in time. `engine`: the script of the engine could not be imported.
 * `document`: the clip document could not be read.
 */
type PlayerErrorCode = 'no-source' | 'network' | 'decode' | 'timeout' | 'engine' | 'document';
/** An error as plain data. The message is for developers; the viewer's words are in `i18n/`. */
interface PlayerError {
    readonly code: PlayerErrorCode;
    readonly message: string;
    /** HTTP status; 0 without a response; absent where it is unknown. */
    readonly status?: number;
}

/** A rendition that can be selected. */
interface Rendition {
    /** The address of a file, or the engine's `id` of a rendition. */
    readonly id: string;
    /** Shorter side of the picture in px, as in *1080p*. Absent when the engine chooses (*Auto*). */
    readonly shortSide?: number;
}
/** An audio track that can be selected. */
interface AudioTrackChoice {
    /** The address of a version of the clip, or the engine's `id` of a track. */
    readonly id: string;
    /** The publisher's name of the track; may be empty. */
    readonly label: string;
    /** BCP 47; empty when unknown. */
    readonly language: string;
    /** The track has audio description. */
    readonly described: boolean;
}
/** The renditions and audio tracks of a clip, and the chosen ones by `id`. */
interface TrackChoices {
    /** The renditions that can be selected. */
    readonly renditions: readonly Rendition[];
    /** The `id` of the selected rendition. Empty if there is no choice. */
    readonly rendition: string;
    /** The audio tracks that can be selected. */
    readonly audioTracks: readonly AudioTrackChoice[];
    /** The `id` of the selected audio track. Empty if there is no choice. */
    readonly audioTrack: string;
}

/** The part of a live stream that can be played now (the DVR window), in seconds of media time. */
interface LiveWindow {
    readonly start: number;
    /** The live edge: the latest position that plays without a stop. */
    readonly end: number;
    /**
     * The distance in seconds by which the end has last moved. Between two moves, playback at the live edge
     * approaches the end by the same distance.
     */
    readonly step: number;
}

/** A choice of captions. */
interface CaptionChoice {
    /**
     * Identifies the choice within the clip, even if two have the same language. It is the same after a retry, and
     * never a BCP 47 tag.
     */
    readonly id: string;
    /** BCP 47. Empty if unknown. */
    readonly language: string;
    /** The publisher's name for the captions. It may be empty. */
    readonly label: string;
    readonly kind: 'captions' | 'subtitles';
}

/** A frozen snapshot of a player. Every change makes a new one. Times in seconds. */
interface PlayerState extends MediaState, TrackChoices {
    /** The clip, or undefined while it is unknown. */
    readonly clip: Clip | undefined;
    /** The phase of playback, from the facade to the end. */
    readonly phase: Phase;
    /** The current wait has lasted for more than 300 ms. */
    readonly waiting: boolean;
    /** The viewer waits, and the browser is offline. */
    readonly offline: boolean;
    /** The reason why playback has failed. */
    readonly error: PlayerError | undefined;
    /** The current source, or the one that was tried last. */
    readonly source: ClipSource | undefined;
    /** The excerpt that is played, if there is one. */
    readonly excerpt: Excerpt | undefined;
    /** The excerpt has been played to its end, and the position is still there. */
    readonly excerptEnded: boolean;
    /** The clip or its excerpt repeats. */
    readonly loop: boolean;
    /** The playable window of a live stream; undefined for media with an end, and before metadata. */
    readonly live: LiveWindow | undefined;
    /** The choices for `showCaptions()`. */
    readonly captionChoices: readonly CaptionChoice[];
    /**
     * The requested captions: the `id` of a choice, or a language (BCP 47). Undefined for none. Streams list their
     * tracks later.
     */
    readonly captionsRequested: string | undefined;
    /** The language of the current captions (BCP 47), empty if unknown. Undefined if captions are off. */
    readonly captions: string | undefined;
    /** The `id` of the current captions. Undefined if captions are off. */
    readonly captionTrack: string | undefined;
    /** The requested captions cannot be loaded. */
    readonly captionsFailed: boolean;
}
/** Options for the playback of a clip. Times are in seconds. */
interface PlayerOptions {
    /** The first position. A value that is no positive number, or not before the end of the clip, counts as 0. */
    readonly start?: number | undefined;
    /** The end of an excerpt that begins at `start`. */
    readonly end?: number | undefined;
    /** The current position, by default `start`. A position outside the excerpt removes the excerpt. */
    readonly position?: number | undefined;
    readonly loop?: boolean;
    /** The BCP 47 tag of the captions to show. Empty for none, undefined for the default track. */
    readonly captions?: string | undefined;
}

/** A report of an engine: new state, an event, progress, or the reason why a source fails. */
interface EngineReport {
    /** `captionsFailed` concerns captions that are part of the source. */
    readonly state?: Partial<MediaState & Pick<PlayerState, 'captionsFailed'>>;
    readonly event?: PlaybackEvent;
    /** Renditions and audio tracks that the source itself offers. */
    readonly choices?: TrackChoices;
    /** A byte or a frame has arrived, or the state of the media has advanced. */
    readonly progress?: boolean;
    /** The source cannot be played. */
    readonly error?: PlayerError;
    /** `error` concerns the media and not its manifest, so the source may play when it is loaded again. */
    readonly mediaError?: boolean;
    /** The source loads no further data. It plays its buffer until `reload()`. */
    readonly recoverableError?: PlayerError;
    /** The number of consecutive failed requests of the source, for either error. Undefined if unknown. */
    readonly times?: number | undefined;
}
/** Plays media. It receives these commands and answers through `report`. Times are in seconds. */
interface Engine {
    /** Loads another source from its beginning. The last call takes effect. Playback needs another `play()`. */
    load(source: ClipSource): void;
    /** Repeats failed and pending requests. Returns false if the source must be loaded again instead. */
    reload(): boolean;
    /** Removes the source; the engine stays usable. */
    unload(): void;
    /** Rejects as `HTMLMediaElement.play()` does. Only a report says that the media plays. */
    play(): Promise<void>;
    pause(): void;
    seek(position: number): void;
    /** Switches to a reported rendition, by `id`. */
    setRendition?(id: string): void;
    /** Switches to a reported audio track, by `id`. */
    setAudioTrack?(id: string): void;
}
/** One kind of engine. */
interface EngineType {
    readonly name: string;
    /** Returns whether the engine plays sources of this MIME type. A source may still fail. */
    accepts(source: ClipSource): boolean;
    /** Drives a media element until `signal` is aborted. Synchronous, so that it can run in the task of a press. */
    create(media: HTMLMediaElement, report: (report: EngineReport) => void, signal: AbortSignal): Engine;
}

/** The network state of the browser. Tests replace it. */
interface Connection {
    readonly online: boolean;
    /** Calls `changed` when the browser goes offline or online, until the signal is aborted. */
    watch(changed: () => void, signal: AbortSignal): void;
}

/** The callbacks of a store. */
interface StoreListener {
    /** The state has changed. */
    changed(): void;
    /** The phase has changed. `began` tells whether a wait begins. */
    phaseChanged(began: boolean): void;
}
/** Holds the current state snapshot of a player, for its whole life. */
declare class PlayerStore {
    #private;
    readonly listener: StoreListener;
    readonly connection: Pick<Connection, 'online'>;
    /** The media must seek to the position of the state once it has metadata. */
    needsSeek: boolean;
    constructor(listener: StoreListener, connection: Pick<Connection, 'online'>);
    get state(): PlayerState;
    /** Applies a change; calls the listener only when a value differs. */
    set(change: Partial<PlayerState>): void;
    /** Moves to the phase that follows an event. */
    transition(event: PlaybackEvent): void;
}

/** The timers of a player; tests replace them. Each returns a function that stops the timer. */
interface Clock {
    /** Runs once, after a number of seconds. */
    after(seconds: number, run: () => void): () => void;
    /** Runs repeatedly, at an interval in seconds. */
    every(seconds: number, run: () => void): () => void;
    /** Returns whether time counts towards a timeout: not while the page is hidden or the browser is offline. */
    counts(): boolean;
}

/** A report of the media: its new state, and an event. */
interface MediaReport {
    readonly state?: Partial<PlayerState>;
    readonly event?: PlaybackEvent;
}
/** The parts of a player that its playback uses. */
interface PlaybackHost {
    readonly store: PlayerStore;
    readonly media: HTMLVideoElement;
    readonly clock: Clock;
    readonly connection: Connection;
    /** Imports the managed playback, which then takes over. */
    loadManaged(): void;
    /** Takes a report of the media into the state. */
    report(report: MediaReport): void;
    /** The autoplay policy of the browser requires a user gesture. This is not a failure. */
    refuse(message: string): void;
    /** No source can be played. */
    fail(error: PlayerError): void;
}
/**
 * Drives the media element. `Player` calls the commands. Clip, position, excerpt and phase are in the store that
 * both share. Times are in seconds.
 */
interface Playback {
    /** The source that the media element plays without an engine. */
    readonly source?: ClipSource | undefined;
    /** `duration` and `seekable` of a live stream, where those of the media element differ; else undefined. */
    readonly timeline?: Pick<HTMLMediaElement, 'duration' | 'seekable'> | undefined;
    /** Starts or resumes; the phase is active already. */
    play(): void;
    pause(): void;
    seek(position: number): void;
    /** Loads without playing, as far as `preload` allows. */
    load?(): void;
    /** Starts again with the first source, at the position of the state. */
    retry(): void;
    /** Removes the source and forgets its failures. */
    unload(): void;
    /** Called when the state has another clip. */
    open?(): void;
    /** Called when the phase has changed; `began` says that a wait begins. */
    phaseChanged(began: boolean): void;
    /** Shows the captions in the language `captionsRequested`. */
    showCaptions?(): void;
    setRendition?(id: string): void;
    setAudioTrack?(id: string): void;
    /** Called when the managed playback cannot be imported. */
    giveUp?(code: PlayerErrorCode, message: string): void;
    /** Stops observing the media. The media keeps its source. */
    end(): void;
}

/** The state and the commands of the playback that the retry controller uses. */
interface RecoveryHost {
    readonly phase: Phase;
    /** Position in the clip, in seconds. */
    readonly position: number;
    /** `currentTime` of the media element, in seconds. */
    readonly mediaTime: number;
    /** The clip has an untried source. */
    readonly hasOtherSources: boolean;
    /** The share of the sources that have been tried, including the current one, from 0 to 1. */
    readonly triedShare: number;
    /** A wait has lasted for `spinnerDelay`. */
    showWaiting(): void;
    /** Shows whether the viewer waits while the browser is offline. */
    showOffline(offline: boolean): void;
    /** The media does not advance and has fired no `waiting` event. */
    stall(): void;
    /** Loads the same source again. */
    reload(): void;
    nextSource(reason: PlayerError): void;
    fail(reason: PlayerError): void;
}

/** A player whose clip can be preloaded before a press. */
interface Preloadable {
    readonly clock: Clock;
    /**
     * Loads enough media for an immediate start. Returns false if that is not permitted, or if the clip has started.
     */
    preload(): boolean;
    /** Unloads the media of `preload()`, unless the clip has started. */
    endPreload(): void;
}

/**
 * Drives the media element through engines: tries the sources in order, retries failures, and offers renditions, audio
 * tracks and captions.
 */
declare class ManagedPlayback implements Playback, RecoveryHost {
    #private;
    readonly host: PlaybackHost;
    constructor(host: PlaybackHost, engines?: readonly EngineType[]);
    /** Takes over the media element in its current state, with the source that it already plays. */
    attach(source?: ClipSource): void;
    get timeline(): Playback['timeline'];
    get phase(): Phase;
    get position(): number;
    get mediaTime(): number;
    get hasOtherSources(): boolean;
    get triedShare(): number;
    play(): void;
    pause(): void;
    seek(position: number): void;
    load(): void;
    retry(): void;
    unload(): void;
    open(): void;
    end(): void;
    phaseChanged(began: boolean): void;
    showCaptions(): void;
    /** Switches to one of `state.renditions`, by `id`. */
    setRendition(id: string): void;
    /** Switches to one of `state.audioTracks`, by `id`. */
    setAudioTrack(id: string): void;
    showWaiting(): void;
    showOffline(offline: boolean): void;
    stall(): void;
    reload(): void;
    /** Loads the next source that an engine accepts, or fails if there is none. */
    nextSource(reason?: PlayerError): void;
    fail(error: PlayerError): void;
}

/** Volume, mute and speed, as in `HTMLMediaElement`. */
interface Sound {
    /** 0 to 1. */
    volume?: number;
    muted?: boolean;
    /** 1 is normal. */
    playbackRate?: number;
    defaultPlaybackRate?: number;
    preservesPitch?: boolean;
}
/** Creates a media element, or takes the prepared one. */
type CreateMedia = (prepared?: HTMLVideoElement) => HTMLVideoElement;

/** The module that exports the managed playback. */
interface ManagedScript {
    readonly ManagedPlayback: new (host: PlaybackHost) => ManagedPlayback;
    readonly watchIntent: (target: Element, player: Preloadable, event?: Event) => void;
}

/** The dependencies of a player; tests replace clock and connection. */
interface PlayerParts {
    readonly createMedia: CreateMedia;
    /** Returns the reason why the clip must not play now (a content warning), or undefined. */
    readonly blocked?: () => string | undefined;
    /** Fetches the clip document again, before a retry. */
    readonly refresh?: () => void;
    /** Returns whether media may be loaded on intent, before a press. The default is true. */
    readonly mayPreload?: () => boolean;
    readonly loadManaged?: () => Promise<ManagedScript>;
    readonly clock?: Clock;
    readonly connection?: Connection;
}

/**
 * Plays a clip without a user interface, from the facade to the end. Commands change the state only through reports
 * of the media. Every new snapshot fires `change`. The first command that needs the media element creates it.
 */
declare class Player extends EventTarget {
    #private;
    constructor(parts: PlayerParts);
    get clock(): Clock;
    get state(): PlayerState;
    /** The media element; undefined before one is needed. */
    get currentMedia(): HTMLVideoElement | undefined;
    /** The media element, which is created if there is none. The getter also imports the managed playback. */
    get media(): HTMLVideoElement;
    /** `duration` and `seekable` of a live stream, where those of the media element differ; else undefined. */
    get timeline(): Playback['timeline'];
    /** The position in seconds. Before there is media, it is the start position. */
    get currentTime(): number;
    /** Announces a clip that is loaded until the promise settles. `play()` waits for it. */
    expect(clip: Promise<void>): void;
    /**
     * Opens another clip: playback stops, and nothing is fetched. If it has the current source, playback continues, and the
     * method returns false. If a `play()` waits for the clip, it starts at the position of the previous one.
     */
    setClip(clip: Clip | undefined, options?: PlayerOptions): boolean;
    /** Plays from the current position, in the task of the call. The promise settles like that of `HTMLMediaElement`. */
    play(): Promise<void>;
    /** Pauses, as in HTML. The phase changes at once, so that a `play()` in the same task plays again. */
    pause(): void;
    /** Pauses media that plays or should play, else plays. All toggles use it. */
    togglePaused(): Promise<void>;
    /**
     * Loads the media without playback, if it is permitted and as far as `preload` allows. Playback stops without an
     * event, media with a position returns to its start, and an error ends (HTML, "load").
     */
    load(): void;
    /** Removes the clip, stops playback and shows an error. */
    fail(error: PlayerError): void;
    /** Starts again after a failure, at the last position. */
    retry(): void;
    /**
     * Seeks to a position in seconds, if the media is seekable. A position outside the excerpt removes the excerpt.
     * With `excerpt`, playback changes to that excerpt.
     */
    seek(position: number, excerpt?: Excerpt | undefined): void;
    /** Removes the excerpt and continues after its end. */
    watchOn(): Promise<void>;
    /** Seeks to the live edge and plays. */
    goLive(): Promise<void>;
    /** Sets the volume, 0 to 1; other values are clamped. */
    setVolume(volume: number): void;
    /** Sets whether the sound is off. */
    setMuted(muted: boolean): void;
    /** Sets volume, mute and speed. Before there is media, the values are stored. */
    setSound(sound: Sound): void;
    /** Mutes, or unmutes with an audible volume. */
    toggleMuted(): void;
    /** Sets the speed for all sources; 1 is normal. */
    setPlaybackRate(playbackRate: number): void;
    /** Switches to one of `state.renditions`, by `id`. */
    setRendition(id: string): void;
    /** Switches to one of `state.audioTracks`, by `id`. */
    setAudioTrack(id: string): void;
    /** Sets whether the clip or its excerpt repeats. */
    setLoop(loop: boolean): void;
    /** Shows captions by an `id` of `state.captionChoices`, else by language (BCP 47). Undefined hides them. */
    showCaptions(wanted: string | undefined): void;
    /** Hides captions, or shows the last requested ones, else those in the clip's language, else the first ones. */
    toggleCaptions(): void;
    /**
     * Imports the scripts that a press needs, and watches the target for intent, of which the `event` is the first sign.
     * Does nothing for a viewer who saves data.
     */
    prepare(target: Element, event?: Event): void;
    /** As `Preloadable.preload()`. */
    preload(): boolean;
    endPreload(): void;
    /** Lets a managed playback drive the media, which the gesture playback may have started. */
    attach(create: (host: PlaybackHost) => ManagedPlayback): void;
    /** Stops playback, and releases the media element and its playback. Clip, excerpt and position stay. */
    dispose(): void;
}

export { Player };
export type { PlayerError, PlayerErrorCode, PlayerOptions, PlayerState };
