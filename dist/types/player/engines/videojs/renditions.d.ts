import type { Engine, EngineReport } from '../engine.js';
import { type Tech } from './vhs-internals.js';
/** An audio track as video.js and WebKit list it. */
interface ListedAudioTrack {
    readonly id: string;
    readonly label: string;
    readonly language: string;
    readonly kind: string;
    enabled: boolean;
}
/** The members of the video.js player that are used here. */
export interface TrackPlayer {
    on(types: string[], listener: () => void): void;
    audioTracks(): EventTarget & ArrayLike<ListedAudioTrack>;
}
/** Reports the renditions and audio tracks of the stream that video.js plays, and switches between them. */
export declare function observeRenditions(player: TrackPlayer, tech: Tech, report: (report: EngineReport) => void, signal: AbortSignal): Required<Pick<Engine, 'setRendition' | 'setAudioTrack'>>;
export {};
