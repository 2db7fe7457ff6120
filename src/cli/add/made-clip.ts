import type { ClipChapter } from '../../clip/clip.js';

/** The result of processing an input, for its document. Files are relative to the media folder of the clip. */
export interface MadeClip {
  readonly id: string;
  readonly kind: 'video' | 'audio';
  readonly title: string;
  /** Seconds. */
  readonly duration?: number;
  readonly sources: readonly MadeSource[];
  readonly posters: readonly MadePicture[];
  readonly captions: readonly MadeCaptions[];
  readonly storyboard?: string;
  readonly chapters: readonly ClipChapter[];
  /** BCP 47. */
  readonly language?: string;
  readonly live?: boolean;
}

export interface MadeSource {
  /** A file, or an http(s) address. */
  readonly file: string;
  readonly type?: string;
  readonly width?: number;
  readonly height?: number;
  /** Bits per second. */
  readonly bitrate?: number;
  /** Bytes. */
  readonly size?: number;
}

export interface MadePicture {
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

export interface MadeCaptions {
  readonly file: string;
  /** BCP 47, if known. */
  readonly language?: string;
  readonly label: string;
}
