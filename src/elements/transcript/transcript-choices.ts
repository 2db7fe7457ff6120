import type { Clip } from '../../clip/clip.js';
import { type CaptionChoice, findCaptions } from '../../player/tracks/caption-choice.js';
import { withIds } from '../../player/tracks/with-ids.js';

/** Captions that a transcript can be made from: those of a file, or of a text track of the media. */
export interface TranscriptChoice extends CaptionChoice {
  readonly src?: string;
  readonly track?: TextTrack;
}

/**
 * Returns the choices: the files of a clip, then the tracks of the media. The ids are those of
 * `PlayerState.captionChoices`.
 */
export function transcriptChoices(clip: Clip | undefined, media?: HTMLMediaElement): TranscriptChoice[] {
  const files = (clip?.tracks ?? []).flatMap(({ src, kind, language, label }) =>
    kind === 'descriptions' ? [] : [{ id: src, kind, language, label, src }],
  );
  return [...files, ...(media ? inStream(media) : [])];
}

/** Returns the captions and subtitles of the media itself, without those of `<track>` elements with a file. */
function inStream(media: HTMLMediaElement): TranscriptChoice[] {
  const ofFiles = new Set(
    Array.from(media.querySelectorAll('track'))
      .filter((element) => element.hasAttribute('src') || element.hasAttribute('data-clip'))
      .map(({ track }) => track),
  );
  const tracks = Array.from(media.textTracks).flatMap((track) => {
    const { kind, language, label } = track;
    const isText = kind === 'captions' || kind === 'subtitles';
    return isText && !ofFiles.has(track) ? [{ track, kind, language, label }] : [];
  });
  return withIds(tracks);
}

/**
 * Returns the first choice: the requested captions, otherwise the displayed ones, otherwise the clip's language,
 * otherwise the first.
 */
export function firstChoice(
  choices: readonly TranscriptChoice[],
  ...wanted: readonly (string | undefined)[]
): TranscriptChoice | undefined {
  for (const each of wanted) {
    const found = each ? findCaptions(choices, each) : undefined;
    if (found) return found;
  }
  return choices[0];
}
