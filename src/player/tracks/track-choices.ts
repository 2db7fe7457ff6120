/** A rendition that can be selected. */
export interface Rendition {
  /** The address of a file, or the engine's `id` of a rendition. */
  readonly id: string;
  /** Shorter side of the picture in px, as in *1080p*. Absent when the engine chooses (*Auto*). */
  readonly shortSide?: number;
}

/** An audio track that can be selected. */
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
  /** The renditions that can be selected. */
  readonly renditions: readonly Rendition[];
  /** The `id` of the selected rendition. Empty if there is no choice. */
  readonly rendition: string;
  /** The audio tracks that can be selected. */
  readonly audioTracks: readonly AudioTrackChoice[];
  /** The `id` of the selected audio track. Empty if there is no choice. */
  readonly audioTrack: string;
}

/** The value without any choice. */
export const noChoices: TrackChoices = { renditions: [], rendition: '', audioTracks: [], audioTrack: '' };
