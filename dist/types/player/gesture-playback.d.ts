import type { ClipSource } from '../clip/clip.js';
import type { Playback, PlaybackHost } from './playback.js';
import type { PlayerErrorCode } from './player-error.js';
/**
 * Calls `play()` on the media element in the task of the press, as browsers demand. The element plays the first source of
 * the clip where the browser can; otherwise the call only uses the user gesture. Media that plays already plays on. The
 * managed playback does all the rest.
 */
export declare class GesturePlayback implements Playback {
    #private;
    readonly host: PlaybackHost;
    /** The source that the element plays; undefined while it waits for a clip or an engine. */
    source: ClipSource | undefined;
    constructor(host: PlaybackHost);
    play(): void;
    pause(): void;
    seek(position: number): void;
    retry(): void;
    unload(): void;
    end(): void;
    phaseChanged(): void;
    /**
     * Fails after the managed playback could not be imported, unless the browser plays the source itself. While the page is
     * hidden or offline, time does not count, and playback starts again as soon as it does.
     */
    giveUp(code: PlayerErrorCode, message: string): void;
}
