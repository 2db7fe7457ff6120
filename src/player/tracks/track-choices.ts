/** One size of the picture that can be chosen. */
export interface Rendition {
  /** The address of a file, or the engine's name of a rendition. */
  readonly id: string;
  /** The shorter side of the picture, px, as people name it (*1080p*). Absent where the engine takes what fits. */
  readonly shortSide?: number;
}

/** One sound that can be chosen. */
export interface AudioTrackChoice {
  /** The address of a version of the clip, or the engine's name of a track. */
  readonly id: string;
  /** Its publisher's name for it; empty where there is none. */
  readonly label: string;
  /** BCP 47; empty where it is unknown. */
  readonly language: string;
  /** It has an audio description. */
  readonly described: boolean;
}

/** What can be chosen of a clip beside its captions, and what is chosen, by `id`. */
export interface TrackChoices {
  readonly renditions: readonly Rendition[];
  readonly rendition: string;
  readonly audioTracks: readonly AudioTrackChoice[];
  readonly audioTrack: string;
}

/** Nothing to choose. */
export const noChoices: TrackChoices = { renditions: [], rendition: '', audioTracks: [], audioTrack: '' };
