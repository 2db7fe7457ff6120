import type { Engine, EngineReport } from './engine.js';
/** A rendition as VHS offers it. To enable one that is disabled is to go over to it at once. */
interface Representation {
    readonly id: string;
    readonly width?: number;
    readonly height?: number;
    readonly bandwidth?: number;
    readonly playlist: {
        disabled?: boolean;
    };
    enabled(enable: boolean): void;
}
/** What this file uses of VHS, which has no types. */
export interface LadderTech {
    readonly vhs?: {
        representations?(): Representation[];
    };
}
/** A track as video.js (and WebKit) list it. */
interface AudioTrackLike {
    readonly id: string;
    readonly label: string;
    readonly language: string;
    readonly kind: string;
    enabled: boolean;
}
/** What this file uses of a video.js player. */
export interface LadderPlayer {
    on(types: string[], listener: () => void): void;
    audioTracks(): EventTarget & ArrayLike<AudioTrackLike>;
}
/** Tells the renditions and the audio tracks of the stream that video.js plays, and chooses among them. */
export declare function observeLadder(player: LadderPlayer, tech: LadderTech, report: (report: EngineReport) => void, signal: AbortSignal): Required<Pick<Engine, 'setQuality' | 'setSound'>>;
export {};
