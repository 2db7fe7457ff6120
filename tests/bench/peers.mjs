import { inlineClip, inlineClipInPage } from './peers/inline-clip.mjs';
import { liteYoutube } from './peers/lite-youtube.mjs';
import { mediaChrome } from './peers/media-chrome.mjs';
import { muxPlayer } from './peers/mux-player.mjs';
import { native } from './peers/native.mjs';
import { plyr } from './peers/plyr.mjs';
import { videojs } from './peers/videojs.mjs';
import { vidstack, vidstackPlay } from './peers/vidstack.mjs';

/**
 * @typedef {object} Sample What a peer is asked to show.
 * @property {'mp4' | 'hls'} kind
 * @property {string} media Address of the file or of the stream's playlist.
 * @property {string} type MIME type of it.
 * @property {string} poster
 * @property {string} title Without characters that HTML would have to escape.
 * @property {string} pageUrl The clip's own page.
 * @property {string} documentUrl Address of its schema.org document.
 * @property {string} documentText The document itself.
 *
 * @typedef {object} Peer
 * @property {string} name
 * @property {string} label In tables.
 * @property {(sample: Sample) => string} markup
 * @property {string[]} [packages] What it is installed from; the first one's version is shown.
 * @property {string | {mp4: string, hls: string}} [script] Its page script, in `peers/`.
 * @property {{left: number, bottom: number}} [pressAt] Where it is pressed, in px from a corner of its box; else its middle.
 * @property {boolean} [hasOwnScript] Its script is what `dist/site/` has.
 * @property {boolean} [isFacadeAlone] It has nothing to press here.
 * @property {boolean} [pageAlone] Measured as an untouched page, and not further.
 * @property {boolean} [waits] It fetches neither stream nor engine before the press.
 */

/** In the order of the tables. @type {Peer[]} */
export const peers = [
  native,
  inlineClip,
  inlineClipInPage,
  videojs,
  plyr,
  vidstack,
  vidstackPlay,
  mediaChrome,
  muxPlayer,
  liteYoutube,
];

/** Those that can be pressed. */
export const playable = (list) => list.filter(({ isFacadeAlone, pageAlone }) => !isFacadeAlone && !pageAlone);

/** Other people's players that come with controls: what marks are held against. */
export const others = (list) =>
  list.filter(
    ({ name, hasOwnScript, isFacadeAlone }) => name !== 'native' && !hasOwnScript && !isFacadeAlone,
  );
