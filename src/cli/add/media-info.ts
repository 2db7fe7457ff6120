import type { ClipChapter } from '../../clip/clip.js';

/** The properties of media in a file or at an address. Unknown numbers are undefined. */
export interface MediaInfo {
  /** The container, with the name that `ffprobe` gives: `mov,mp4,m4a,3gp,3g2,mj2`. */
  readonly format: string;
  /** Seconds. */
  readonly duration?: number;
  /** The seconds of the duration before the first picture or sound, as in a part of a recording. */
  readonly delay?: number;
  /** Bits per second. */
  readonly bitrate?: number;
  /** Bytes. */
  readonly size?: number;
  readonly title?: string;
  readonly video?: VideoInfo;
  /** The audio streams in file order. */
  readonly audio: readonly AudioInfo[];
  /** The text tracks in file order, forced ones last. */
  readonly texts: readonly TextInfo[];
  /** The index of the stream with the cover image. */
  readonly cover?: number;
  readonly chapters: readonly ClipChapter[];
}

export interface VideoInfo {
  /** The index of the stream in the file. */
  readonly index: number;
  readonly codec: string;
  readonly profile: string;
  readonly pixels: string;
  /** The display size in px, with rotation and pixel aspect ratio applied. */
  readonly width: number;
  readonly height: number;
  /** The stream has square pixels, so that its size is the display size. */
  readonly isSquare: boolean;
  readonly isInterlaced: boolean;
  /** The HDR transfer function. */
  readonly hdr?: 'smpte2084' | 'arib-std-b67';
  /** Primaries and matrix of the colours are known. */
  readonly hasColours: boolean;
  readonly hasAlpha: boolean;
  /** Frames are stored in another order than they are shown in. */
  readonly isReordered: boolean;
  /** The average frame rate in frames per second. */
  readonly rate?: number;
}

export interface AudioInfo {
  readonly index: number;
  readonly codec: string;
  readonly profile: string;
  readonly channels: number;
  /** The channels have no speaker positions, as in broadcast files: each pair is a sound of its own. */
  readonly isDiscrete: boolean;
  /** Samples per second. */
  readonly rate: number;
  readonly language?: string;
  readonly isDefault: boolean;
  /** The stream is an audio description. */
  readonly isDescription: boolean;
}

/** A text track inside a media file. */
export interface TextInfo {
  readonly index: number;
  readonly codec: string;
  readonly language?: string;
  readonly title?: string;
  /** The track consists of images of text, which cannot be converted. */
  readonly isPicture: boolean;
}
