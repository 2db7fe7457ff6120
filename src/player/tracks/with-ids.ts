import type { CaptionChoice } from './caption-choice.js';

/** The properties from which an id is made. `src` is the file of captions that are not part of the media. */
type Named = Omit<CaptionChoice, 'id'> & { readonly src?: string | undefined };

/** Returns tracks with ids: the address of the file, else kind, language and label. Duplicates get a number. */
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

/** Returns the public fields of a choice. */
export const asChoice = ({ id, language, label, kind }: CaptionChoice): CaptionChoice => ({
  id,
  language,
  label,
  kind,
});
