import type { AudioInfo } from './media-info.js';

/** Returns the base language of a tag: `en` for `en-GB`. */
const baseOf = (tag: string) => tag.split('-', 1).join().toLowerCase();

/**
 * Returns the audio streams from which the sound is taken: those in a wanted language (BCP 47), if there are any, else
 * all.
 */
export function spokenIn(audio: readonly AudioInfo[], wanted: string | undefined): readonly AudioInfo[] {
  const own = audio.filter(
    ({ language }) => wanted !== undefined && language !== undefined && baseOf(language) === baseOf(wanted),
  );
  return own.length > 0 ? own : audio;
}

/** Returns the distinct languages of audio streams, in file order. Audio descriptions do not count. */
export function languagesOf(audio: readonly AudioInfo[]): string[] {
  const spoken = audio.filter(({ isDescription }) => !isDescription);
  return [...new Set(spoken.flatMap(({ language }) => language ?? []))];
}
