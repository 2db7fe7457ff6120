/** Options of `mount`. */
interface MountOptions {
    /** Ends the observation of the page. Frames stay. */
    readonly signal?: AbortSignal;
    /**
     * Lets several clips play at the same time. `data-concurrent` on a frame or a placeholder allows it for one clip.
     */
    readonly concurrent?: boolean;
}
/**
 * Puts a lazy frame into every `<div data-inline-clip="EMBED-ADDRESS" data-width data-height>` in `root`, also into
 * those that are added later, until `signal` aborts. A placeholder with an address other than http(s) keeps its
 * link, and a warning in the console names the expected value.
 * Of all clips in frames and `<clip-player>`s of `root`, only one plays at a time.
 */
declare function mount(root: ParentNode & Node, options?: MountOptions): void;

/** The window at the other side of a frame boundary. An implementation accepts messages from that window only. */
interface Endpoint {
    /** Sends a message; `data` must be structured-cloneable. */
    post(data: unknown): void;
    /**
     * Calls `onMessage` for each message until the signal is aborted. `isLast` says that the page which has sent it is
     * gone, so that the window is unknown: the receiver must recognize the page by the message.
     */
    listen(onMessage: (data: unknown, isLast?: boolean) => void, signal: AbortSignal): void;
}

/** Words that a reader has selected in the transcript of a clip. */
interface RemoteQuote {
    /** The words with speaker, source, date and address, as plain text, as HTML with the player, and as Markdown. */
    readonly text: string;
    readonly html: string;
    readonly markdown: string;
    /**
     * The address that plays the words, or that of the clip if the words have no times; null for a clip without a page.
     */
    readonly address: string | null;
    /** Start and end in seconds of media time; null for words without times. */
    readonly start: number | null;
    readonly end: number | null;
}
/** The events of `<clip-player>` that a frame reports to its host, with their `detail`. */
interface RemoteDetails {
    readonly 'clip-open': {
        readonly panel: (typeof panels)[number];
    };
    readonly 'clip-close': {
        readonly panel: (typeof panels)[number];
    };
    readonly 'clip-quote': {
        readonly quote: RemoteQuote | null;
    };
    readonly 'clip-copy': {
        readonly what: (typeof copied)[number];
        readonly text: string;
        readonly method: (typeof methods)[number];
    };
    readonly 'clip-share': {
        readonly target: string;
        readonly url: string;
    };
}
declare const panels: readonly ["embed", "share", "transcript", "keys"];
declare const copied: readonly ["code", "url", "transcript", "quote"];
declare const methods: readonly ["event", "api", "manual"];

declare const phases: readonly ["idle", "starting", "playing", "stalled", "paused", "ended", "failed"];
/** The clip in a frame. */
interface RemoteClip {
    readonly id: string;
    readonly title: string;
    /** Seconds, from the clip document. */
    readonly duration: number | null;
    readonly live: boolean;
}
/** The state of a player in a frame, with the terms of `PlayerState`. Times are in seconds, sizes in CSS px. */
interface RemoteState {
    readonly clip: RemoteClip | null;
    readonly phase: (typeof phases)[number];
    /** The current wait has lasted longer than 300 ms. */
    readonly waiting: boolean;
    /** The reason why playback failed. `message` is for developers. */
    readonly error: {
        readonly code: string;
        readonly message: string;
    } | null;
    readonly paused: boolean;
    readonly ended: boolean;
    readonly seeking: boolean;
    readonly currentTime: number;
    /** NaN before the metadata is loaded, Infinity for an endless stream. */
    readonly duration: number;
    readonly volume: number;
    readonly muted: boolean;
    readonly loop: boolean;
    readonly playbackRate: number;
    readonly videoWidth: number;
    readonly videoHeight: number;
    readonly captionChoices: readonly {
        readonly language: string;
        readonly label: string;
    }[];
    /** BCP 47. Null if captions are off. */
    readonly captions: string | null;
}

/** Options of a `RemotePlayer`; tests replace the endpoint. */
interface RemotePlayerOptions {
    /** Disposes the player when it aborts. The removal of the frame has the same effect. */
    readonly signal?: AbortSignal;
    readonly endpoint?: Endpoint;
}
/**
 * Controls the clip in a frame from the host, with the commands of `Player`. Each command returns a promise that settles
 * with the result in the frame, or rejects with a `TimeoutError` without an answer. Commands wait until the frame is ready.
 *
 * Fires `change` with every new `state`, `ready` when the frame has answered, media events under their names in HTML, and
 * `clip-quote`, `clip-copy`, `clip-share`, `clip-open` and `clip-close` with the `detail` of `<clip-player>`.
 * When the frame leaves the page, the player is disposed, and commands reject with an `AbortError`.
 */
declare class RemotePlayer extends EventTarget {
    #private;
    readonly frame: HTMLIFrameElement;
    constructor(frame: HTMLIFrameElement, { signal, endpoint }?: RemotePlayerOptions);
    /** The last state that the frame has reported. It is frozen. */
    get state(): RemoteState;
    /**
     * The quote that the reader has selected in the transcript of the frame; null without one. It is there at once, so
     * that a press on the host can copy it.
     */
    get quote(): RemoteQuote | null;
    /** Aborted when the player is disposed. */
    get signal(): AbortSignal;
    /**
     * Starts playback. Rejects with a `NotAllowedError` if the browser requires a user gesture in the frame itself.
     */
    play(): Promise<void>;
    pause(): Promise<void>;
    /** Pauses media that plays or should play, else plays. */
    togglePaused(): Promise<void>;
    load(): Promise<void>;
    /** Restarts after a failure, at the same position. */
    retry(): Promise<void>;
    /** Seeks to a position in seconds. */
    seek(position: number): Promise<void>;
    /** Sets the volume, 0 to 1. */
    setVolume(volume: number): Promise<void>;
    setMuted(muted: boolean): Promise<void>;
    toggleMuted(): Promise<void>;
    setLoop(loop: boolean): Promise<void>;
    setPlaybackRate(rate: number): Promise<void>;
    /** Shows captions in a language (BCP 47); undefined hides them. */
    showCaptions(language?: string): Promise<void>;
    toggleCaptions(): Promise<void>;
    /** Opens the transcript in the frame. Rejects with `NotFoundError` for a clip without words. */
    openTranscript(): Promise<void>;
    /** Releases the frame, which keeps playing, and rejects pending commands with an `AbortError`. */
    dispose(): void;
}

export { RemotePlayer, mount };
export type { MountOptions, RemoteClip, RemoteDetails, RemotePlayerOptions, RemoteQuote, RemoteState };
