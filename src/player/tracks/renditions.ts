import type { Clip, ClipSource } from '../../clip/clip.js';
import { isStream } from '../engines/is-stream.js';
import { orderForSaveData } from './save-data.js';
import { type AudioTrackChoice, noChoices, type Rendition, type TrackChoices } from './track-choices.js';

/**
 * Returns the renditions and audio tracks to choose from while a source plays. The engine reports the renditions of
 * a stream; the other sources are the renditions of a file. A version with audio description is an additional audio
 * track.
 */
export function trackChoices(
  clip: Clip | undefined,
  source: ClipSource | undefined,
  engine: TrackChoices = noChoices,
): TrackChoices {
  if (!clip || !source) return noChoices;
  const { sources, described = [] } = clip;
  const isDescribed = described.some(({ src }) => src === source.src);
  const version = isDescribed ? described : sources;
  const picture = isStream(source.type ?? '')
    ? { renditions: engine.renditions, rendition: engine.rendition }
    : { renditions: fileRenditions(version, source), rendition: source.src };
  const [plain, other] = [orderForSaveData(sources)[0], orderForSaveData(described)[0]];
  if (!plain || !other) return { ...picture, audioTracks: engine.audioTracks, audioTrack: engine.audioTrack };
  const hasTracks = !isDescribed && engine.audioTracks.length > 1;
  const { language = '' } = clip;
  const own: AudioTrackChoice = { id: plain.src, label: '', language, described: false };
  const tracks = hasTracks ? engine.audioTracks : [own];
  return {
    ...picture,
    audioTracks: [...tracks, { ...own, id: other.src, described: true }],
    audioTrack: isDescribed ? other.src : hasTracks ? engine.audioTrack : plain.src,
  };
}

/** Returns the source with the `id` of a choice, or undefined if the engine applies the choice. */
export function chosenSource(clip: Clip | undefined, id: string): ClipSource | undefined {
  return [...(clip?.sources ?? []), ...(clip?.described ?? [])].find(({ src }) => src === id);
}

/** Returns the shorter side of a video in px: the height if the width is unknown, 0 if both are. */
export const shortSideOf = ({ width = 0, height = 0 }: { width?: number; height?: number }): number =>
  width && height ? Math.min(width, height) : height;

/** Returns one rendition per size, the largest first. *Auto*, which has no size, is the first. */
export function bySize(renditions: readonly Rendition[]): Rendition[] {
  const each = new Map(renditions.map((rendition) => [rendition.shortSide, rendition]));
  return [...each.values()].sort((a, b) => (b.shortSide ?? Infinity) - (a.shortSide ?? Infinity));
}

/** Returns the files by size, and a stream if there is one. The current source represents all files of its size. */
function fileRenditions(sources: readonly ClipSource[], playing: ClipSource): Rendition[] {
  const sized = [...sources].reverse().concat(playing);
  return bySize(
    sized.flatMap((source) => {
      if (isStream(source.type ?? '')) return { id: source.src };
      const shortSide = shortSideOf(source);
      return shortSide ? { id: source.src, shortSide } : [];
    }),
  );
}
