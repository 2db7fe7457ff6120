import type { Clip, ClipSource } from '../../clip/clip.js';
import { isStream } from '../engines/is-stream.js';
import { thrifty } from './thrifty.js';
import { type Choices, noChoices, type Quality, type Sound } from './track-choices.js';

/**
 * What can be chosen while a source of a clip is played: the qualities of a stream are its engine's to tell, those of
 * a file are the other sources; a described version is one sound more.
 */
export function choicesOf(
  clip: Clip | undefined,
  source: ClipSource | undefined,
  engine: Choices = noChoices,
): Choices {
  if (!clip || !source) return noChoices;
  const { sources, described = [] } = clip;
  const isDescribed = described.some(({ src }) => src === source.src);
  const version = isDescribed ? described : sources;
  const picture = isStream(source.type ?? '')
    ? { qualities: engine.qualities, quality: engine.quality }
    : { qualities: fileQualities(version, source), quality: source.src };
  const [plain, other] = [thrifty(sources)[0], thrifty(described)[0]];
  if (!plain || !other) return { ...picture, sounds: engine.sounds, sound: engine.sound };
  const tracks = !isDescribed && engine.sounds.length > 1;
  const { language = '' } = clip;
  const own: Sound = { id: plain.src, label: '', language, described: false };
  return {
    ...picture,
    sounds: [...(tracks ? engine.sounds : [own]), { ...own, id: other.src, described: true }],
    sound: isDescribed ? other.src : tracks ? engine.sound : plain.src,
  };
}

/** The source that a choice stands for, if it does for one. */
export function chosenSource(clip: Clip | undefined, id: string): ClipSource | undefined {
  return [...(clip?.sources ?? []), ...(clip?.described ?? [])].find(({ src }) => src === id);
}

/** A picture by its shorter side, as people name it. */
export const linesOf = ({ width = 0, height = 0 }: { width?: number; height?: number }): number =>
  width && height ? Math.min(width, height) : height;

/** One of each size, the largest first; what takes the size that fits comes before all. */
export function bySize(qualities: readonly Quality[]): Quality[] {
  const each = new Map(qualities.map((quality) => [quality.lines, quality]));
  return [...each.values()].sort((a, b) => (b.lines ?? Infinity) - (a.lines ?? Infinity));
}

/** Files by their size, and the stream beside them. The one that plays stands for all of its size. */
function fileQualities(sources: readonly ClipSource[], playing: ClipSource): Quality[] {
  const sized = [...sources].reverse().concat(playing);
  return bySize(
    sized.flatMap((source) => {
      if (isStream(source.type ?? '')) return { id: source.src };
      const lines = linesOf(source);
      return lines ? { id: source.src, lines } : [];
    }),
  );
}
