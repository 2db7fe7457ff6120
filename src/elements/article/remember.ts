import type { Clip } from '../../clip/clip.js';
import { shownDuration } from '../../player/player-selectors.js';
import type { PlayerElement } from '../base/player-element.js';
import { savedPosition, savePosition } from './saved-positions.js';
import { savedSound, saveSound } from './saved-sound.js';

/** Seconds between two notes of where a playing clip is. */
const pace = 5;
/** Seconds at either end at which nobody has begun, or all is over. */
const edge = 3;

/** With `remember`, and only then: volume, mute, speed and position are kept on this device, and are there the next time. */
export function remember(host: PlayerElement, signal: AbortSignal): void {
  rememberPosition(host, signal);
  rememberSound(host, signal);
}

/** Without the query, which often is a signature of a few hours. */
const mediaOf = ({ sources }: Clip) => sources[0]?.src.replace(/[?#].*/s, '');

function rememberPosition(host: PlayerElement, signal: AbortSignal): void {
  let noted = 0;
  const restore = () => {
    const { clip, phase, excerpt } = host.player.state;
    const position = clip && host.remember ? savedPosition(clip.id, mediaOf(clip)) : undefined;
    // What an author or an address asks for goes before; so does what a viewer has begun meanwhile.
    const isTaken = host.start > 0 || excerpt !== undefined || host.currentTime >= edge;
    if (position !== undefined && !isTaken && phase !== 'failed') host.currentTime = position;
  };
  const note = () => {
    const { clip, excerpt, phase } = host.player.state;
    if (!host.remember || !clip || clip.live || excerpt || phase === 'idle') return;
    const { currentTime } = host;
    const isOver = phase === 'ended' || currentTime > shownDuration(host.player.state) - edge;
    noted = currentTime;
    savePosition(clip.id, isOver || currentTime < edge ? undefined : currentTime, mediaOf(clip));
  };
  const on = (type: string, call: () => void) => host.addEventListener(type, call, { signal });
  on('clip-ready', restore);
  on('pause', note);
  on('ended', note);
  window.addEventListener('pagehide', note, { signal });
  on('timeupdate', () => host.remember && Math.abs(host.currentTime - noted) >= pace && note());
  restore();
}

function rememberSound(host: PlayerElement, signal: AbortSignal): void {
  let restored: HTMLMediaElement | undefined;
  /** A media element is not made for this: it is met when it has begun. */
  const restore = () => {
    const media = host.player.currentMedia;
    if (!media || media === restored || !host.remember) return;
    restored = media;
    const { volume, muted: wasMuted = media.muted, playbackRate } = savedSound();
    const muted = host.hasAttribute('muted') ? media.muted : wasMuted;
    if (volume !== undefined) media.volume = volume;
    media.muted = muted; // last: for WebKit, to set a volume is to want sound
    if (playbackRate !== undefined) media.playbackRate = media.defaultPlaybackRate = playbackRate;
  };
  const note = () => {
    const { currentMedia: media } = host.player;
    if (!media || media !== restored || !host.remember) return;
    const { volume, muted, playbackRate } = media;
    media.defaultPlaybackRate = playbackRate; // else media that is loaded anew goes back to 1
    saveSound({ volume, muted, playbackRate });
  };
  for (const type of ['loadstart', 'play', 'playing']) host.addEventListener(type, restore, { signal });
  for (const type of ['volumechange', 'ratechange']) host.addEventListener(type, note, { signal });
  restore();
}
