/** A rendition: one size of the picture that can be chosen. */
export interface Rendition {
    /** The address of a file, or the engine's `id` of a rendition. */
    readonly id: string;
    /** Shorter side of the picture in px, as in *1080p*. Absent when the engine chooses (*Auto*). */
    readonly shortSide?: number;
}
/** An audio track that can be chosen. */
export interface AudioTrackChoice {
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
export interface TrackChoices {
    /** Sizes of the picture that can be chosen. */
    readonly renditions: readonly Rendition[];
    /** The `id` of the chosen one; empty where there is nothing to choose. */
    readonly rendition: string;
    /** Versions of the sound that can be chosen. */
    readonly audioTracks: readonly AudioTrackChoice[];
    /** The `id` of the chosen one; empty where there is nothing to choose. */
    readonly audioTrack: string;
}
/** Nothing to choose. */
export declare const noChoices: TrackChoices;
