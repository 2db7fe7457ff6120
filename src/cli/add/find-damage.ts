import { MediaError } from './media-error.js';
import { readMp4 } from './read-mp4.js';

/** Codec codes of encrypted tracks: Common Encryption (ISO/IEC 23001-7), and those of Apple. */
const locked = /^(?:enc[av]|drm[ims])$/;

/** Rejects with a `MediaError` for an MP4 with encrypted tracks, which ffmpeg would copy as if they were not. */
export async function requireOpen(path: string): Promise<void> {
  const index = await readMp4(path);
  if ([...(index?.video ?? []), ...(index?.audio ?? [])].some((codec) => locked.test(codec)))
    throw new MediaError('expected media that anybody can play, got encrypted ones (DRM)');
}

/** What ffmpeg says of data that cannot be decoded. */
const faults =
  /error while decoding|invalid data found|concealing \d|corrupt|decode_slice|cabac|invalid NAL|no frame!|overread|error submitting packet/i;

/** Returns whether ffmpeg complains of data that cannot be decoded. */
export const isDamaged = (complaints: string): boolean => faults.test(complaints);
