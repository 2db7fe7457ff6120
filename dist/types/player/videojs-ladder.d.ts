import type { Engine, EngineReport } from './engine.js';
import type { Playlist, Playlists } from './playlists.js';
/** A rendition as VHS offers it. */
interface Representation {
    readonly id: string;
    readonly width?: number;
    readonly height?: number;
    readonly bandwidth?: number;
    readonly playlist: Playlist & {
        disabled?: boolean;
    };
}
/** What this file uses of VHS, which has no types. */
interface Vhs {
    representations?(): Representation[];
    readonly playlists: Playlists;
    /** Throws away what is buffered, and fetches from the position on. */
    readonly playlistController_: {
        runFastQualitySwitch_(): void;
    };
}
export interface LadderTech {
    readonly vhs?: Vhs;
    on(type: string, listener: () => void): void;
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
