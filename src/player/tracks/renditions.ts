import type { Clip, ClipSource } from '../../clip/clip.js';
import { isStream } from '../engines/is-stream.js';
import { orderForSaveData } from './save-data.js';
import { type AudioTrackChoice, noChoices, type Rendition, type TrackChoices } from './track-choices.js';

/**
 * What can be chosen while a source of a clip is played: the engine tells the renditions of a stream; those of a file are
 * the other sources. A version with an audio description is one audio track more.
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

/** The source that a choice stands for, if it does for one. */
export function chosenSource(clip: Clip | undefined, id: string): ClipSource | undefined {
  return [...(clip?.sources ?? []), ...(clip?.described ?? [])].find(({ src }) => src === id);
}

/** The shorter side of a picture, px; its height where the width is unknown; 0 where nothing is known. */
export const shortSideOf = ({ width = 0, height = 0 }: { width?: number; height?: number }): number =>
  width && height ? Math.min(width, height) : height;

/** One rendition of each size, the largest first. *Auto*, which has no size, comes before all. */
export function bySize(renditions: readonly Rendition[]): Rendition[] {
  const each = new Map(renditions.map((rendition) => [rendition.shortSide, rendition]));
  return [...each.values()].sort((a, b) => (b.shortSide ?? Infinity) - (a.shortSide ?? Infinity));
}

/** Files by their size, and the stream beside them. The one that plays stands for all of its size. */
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
