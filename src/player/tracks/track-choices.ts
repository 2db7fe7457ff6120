/** One size of the picture that can be had. */
export interface Quality {
  /** The address of a file, or the engine's name of a rendition. */
  readonly id: string;
  /** Lines: the shorter side of the picture, px. Absent where the engine takes what fits. */
  readonly lines?: number;
}

/** One sound that can be had. */
export interface Sound {
  /** The address of a version of the clip, or the engine's name of a track. */
  readonly id: string;
  /** As its publisher calls it; empty where nobody does. */
  readonly label: string;
  /** BCP 47; empty where nobody says. */
  readonly language: string;
  /** What is to be seen is told as well. */
  readonly described: boolean;
}

/** What can be chosen of a clip beside its captions, and what is chosen, by `id`. */
export interface Choices {
  readonly qualities: readonly Quality[];
  readonly quality: string;
  readonly sounds: readonly Sound[];
  readonly sound: string;
}

/** Nothing to choose. */
export const noChoices: Choices = { qualities: [], quality: '', sounds: [], sound: '' };
