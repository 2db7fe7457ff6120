import type { CaptionChoice } from './caption-choice.js';

/** What a choice is made from; `src` is the file of captions that are no part of the media. */
type Named = Omit<CaptionChoice, 'id'> & { readonly src?: string | undefined };

/** Tracks with ids: a file's address, else what a track says of itself. A number tells apart what is the same. */
export function withIds<Track extends Named>(
  tracks: readonly Track[],
): (Track & Pick<CaptionChoice, 'id'>)[] {
  const seen = new Map<string, number>();
  return tracks.map((track) => {
    const name = track.src ?? `${track.kind}:${track.language}:${track.label}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { ...track, id: count > 1 ? `${name} ${count}` : name };
  });
}

/** What there is to choose, for whoever chooses. */
export const asChoice = ({ id, language, label, kind }: CaptionChoice): CaptionChoice => ({
  id,
  language,
  label,
  kind,
});
