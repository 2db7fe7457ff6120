/** The options for clips that are made from files. */
export interface AddOptions {
  /** The title of the clip. The default is the file name. */
  readonly title?: string;
  readonly id?: string;
  /** The position of the poster in seconds. */
  readonly posterAt?: number;
  /** The absolute path of an image for the poster. */
  readonly poster?: string;
  /** Also makes an HLS stream with several renditions. */
  readonly hls: boolean;
  /** BCP 47. The spoken language, and the language of captions without a tag. */
  readonly language?: string;
}
