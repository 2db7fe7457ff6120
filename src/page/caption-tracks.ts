import type { ClipPlayer } from '../elements/player/clip-player.js';

/** The tracks among which a viewer chooses captions. */
export function captionTracks({ textTracks }: Pick<ClipPlayer, 'textTracks'>): TextTrack[] {
  return Array.from(textTracks).filter(({ kind }) => kind === 'captions' || kind === 'subtitles');
}

/** The one that is shown. */
export function shownCaptions(player: Pick<ClipPlayer, 'textTracks'>): TextTrack | undefined {
  return captionTracks(player).find(({ mode }) => mode === 'showing');
}

/** Shows captions in a language (BCP 47; its first part is enough), or none. */
export function chooseCaptions(player: Pick<ClipPlayer, 'textTracks'>, language: string | null): void {
  const tracks = captionTracks(player);
  const wanted = language?.toLowerCase();
  const primary = (tag?: string) => tag?.toLowerCase().split('-', 1)[0];
  const chosen =
    tracks.find((track) => track.language.toLowerCase() === wanted) ??
    tracks.find((track) => primary(track.language) === primary(wanted));
  for (const track of tracks) track.mode = track === chosen ? 'showing' : 'disabled';
}
