import type { ClipPlayer } from '../elements/player/clip-player.js';
/** The tracks among which a viewer chooses captions. */
export declare function captionTracks({ textTracks }: Pick<ClipPlayer, 'textTracks'>): TextTrack[];
/** The one that is shown. */
export declare function shownCaptions(player: Pick<ClipPlayer, 'textTracks'>): TextTrack | undefined;
/** Shows captions in a language (BCP 47; its first part is enough), or none. */
export declare function chooseCaptions(player: Pick<ClipPlayer, 'textTracks'>, language: string | null): void;
