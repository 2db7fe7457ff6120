import type { ClipSource } from '../clip/clip.js';
import type { EngineType } from './engines/engine.js';
import { type Phase } from './phase.js';
import type { Playback, PlaybackHost } from './playback.js';
import type { PlayerError } from './player-error.js';
import { type RecoveryHost } from './retry/retry-controller.js';
export { watchIntent } from './watch-intent.js';
/**
 * Drives the media element through engines: tries the sources in order, retries failures, and offers renditions, audio
 * tracks and captions.
 */
export declare class ManagedPlayback implements Playback, RecoveryHost {
    #private;
    readonly host: PlaybackHost;
    constructor(host: PlaybackHost, engines?: readonly EngineType[]);
    /** Takes over the media element where it stands, with the source that it already plays, if any. */
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
    nextSource(reason: PlayerError): void;
    fail(error: PlayerError): void;
}
