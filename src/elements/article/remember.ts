import type { Clip } from '../../clip/clip.js';
import { shownDuration } from '../../player/player-selectors.js';
import type { PlayerElement } from '../base/player-element.js';
import { savedPosition, savePosition } from './saved-positions.js';
import { savedSound, saveSound } from './saved-sound.js';

/** Interval at which the position of a playing clip is saved, in seconds. */
const pace = 5;
/** Within this distance of the start or the end, in seconds, no position is saved. */
const edge = 3;

/** With `remember` alone, saves volume, mute, speed and position on this device, and restores them at the next visit. */
export function remember(host: PlayerElement, signal: AbortSignal): void {
  rememberPosition(host, signal);
  rememberSound(host, signal);
}

/** Strips the query, which is often a signature that is valid for a few hours. */
const mediaOf = ({ sources }: Clip) => sources[0]?.src.replace(/[?#].*/s, '');

function rememberPosition(host: PlayerElement, signal: AbortSignal): void {
  let noted = 0;
  const restore = () => {
    const { clip, phase, excerpt } = host.player.state;
    const position = clip && host.remember ? savedPosition(clip.id, mediaOf(clip)) : undefined;
    // `start`, an excerpt, and a position that the viewer has already reached take precedence.
    const isTaken = host.start > 0 || excerpt !== undefined || host.currentTime >= edge;
    const isInside = position !== undefined && !(position > shownDuration(host.player.state) - edge);
    if (isInside && !isTaken && phase !== 'failed') host.currentTime = position;
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
  /** What the attribute `muted` has set, which the viewer has not chosen. */
  let unchosen: boolean | undefined;
  /** Waits until the media element exists, because restoring sound must not create one. */
  const restore = () => {
    const media = host.player.currentMedia;
    if (!media || media === restored || !host.remember) return;
    restored = media;
    unchosen = host.hasAttribute('muted') ? media.muted : undefined;
    const { volume, muted: wasMuted = media.muted, playbackRate } = savedSound();
    const muted = host.hasAttribute('muted') ? media.muted : wasMuted;
    if (volume !== undefined) media.volume = volume;
    media.muted = muted; // last, because WebKit unmutes media when its volume is set
    if (playbackRate !== undefined) media.playbackRate = media.defaultPlaybackRate = playbackRate;
  };
  const note = () => {
    const { currentMedia: media } = host.player;
    if (!media || media !== restored || !host.remember) return;
    const { volume, muted, playbackRate } = media;
    media.defaultPlaybackRate = playbackRate; // a new load resets `playbackRate` to `defaultPlaybackRate`
    if (muted !== unchosen) unchosen = undefined;
    saveSound({ volume, muted: muted === unchosen ? (savedSound().muted ?? false) : muted, playbackRate });
  };
  for (const type of ['loadstart', 'play', 'playing']) host.addEventListener(type, restore, { signal });
  for (const type of ['volumechange', 'ratechange']) host.addEventListener(type, note, { signal });
  restore();
}
