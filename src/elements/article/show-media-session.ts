import type { Clip } from '../../clip/clip.js';
import { isActive, type Phase } from '../../player/phase.js';
import { shownDuration } from '../../player/player-selectors.js';
import type { PlayerElement } from '../base/player-element.js';
import { whenStarted } from './when-started.js';

/** Event that a player fires on the document when it takes the media session. Other copies of this script listen for it. */
const holding = 'clip-media-session';
/** Seek distance of the system's buttons, in seconds, if the action gives no `seekOffset`. */
const step = 10;

/**
 * Connects the clip that plays to the Media Session API: title, publisher and artwork on a lock screen, and the
 * system's buttons. Releases the session when another clip plays, when this clip fails, and when the player is removed.
 */
export function showMediaSession(host: PlayerElement, signal: AbortSignal): void {
  const session = 'mediaSession' in navigator ? navigator.mediaSession : undefined;
  if (!session) return;
  const { player, ownerDocument: page } = host;
  let held: AbortController | undefined;
  let isDue = false;
  let seen: Phase | undefined;
  const letGo = () => {
    if (!held) return;
    held.abort();
    held = undefined;
    clear(session);
  };
  const look = () => {
    const { phase, clip } = player.state;
    if (phase === seen && !isDue) return;
    seen = phase;
    if (phase === 'idle' || phase === 'failed') letGo();
    if (phase === 'playing' && clip && isDue) {
      isDue = false;
      page.dispatchEvent(new CustomEvent(holding, { detail: host }));
      held?.abort();
      held = new AbortController();
      hold(session, host, letGo, held.signal);
    }
    if (held) session.playbackState = isActive(phase) ? 'playing' : 'paused';
  };
  const hear = (event: Event) => event instanceof CustomEvent && event.detail !== host && letGo();
  page.addEventListener(holding, hear, { signal });
  player.addEventListener('change', look, { signal });
  signal.addEventListener('abort', letGo, { once: true });
  whenStarted(player, signal, () => {
    isDue = true;
    look();
  });
}

function hold(session: MediaSession, host: PlayerElement, letGo: () => void, signal: AbortSignal): void {
  let shown: Clip | undefined;
  const place = () => {
    const { clip } = host.player.state;
    if (clip && clip !== shown) session.metadata = metadataOf(clip);
    shown = clip;
    showPosition(session, host);
  };
  for (const [action, handler] of Object.entries(actions(host, letGo))) listen(session, action, handler);
  const moves = ['playing', 'pause', 'seeked', 'ratechange', 'durationchange', 'ended', 'clip-ready'];
  for (const move of moves) host.addEventListener(move, place, { signal });
  place();
}

function metadataOf({ title, publisher, posters }: Clip): MediaMetadata {
  return new MediaMetadata({
    title,
    artist: publisher?.name ?? '',
    artwork: posters.map(({ url, width, height }) => ({
      src: url,
      ...(width && height && { sizes: `${width}x${height}` }),
    })),
  });
}

type Handlers = { readonly [Action in MediaSessionAction]?: MediaSessionActionHandler };

function actions(host: PlayerElement, letGo: () => void): Handlers {
  const { player } = host;
  const by = (seconds: number) => player.seek(host.currentTime + seconds);
  return {
    play: () => void player.play(),
    pause: () => player.pause(),
    seekbackward: ({ seekOffset = step }) => by(-seekOffset),
    seekforward: ({ seekOffset = step }) => by(seekOffset),
    seekto: ({ seekTime }) => seekTime !== undefined && player.seek(seekTime),
    stop: () => {
      player.pause();
      letGo();
    },
  };
}

/** Registers a handler. `setActionHandler` throws for an action that the browser does not know. */
function listen(session: MediaSession, action: string, handler: MediaSessionActionHandler | null): void {
  try {
    session.setActionHandler(action as MediaSessionAction, handler);
  } catch (error) {
    console.debug(`clip-player: media session: ${error}`);
  }
}

/** Reports position and duration. A clip without a finite duration, or at the speed 0, has no position state. */
function showPosition(session: MediaSession, { player }: PlayerElement): void {
  const { currentTime } = player;
  const { playbackRate } = player.state;
  const duration = shownDuration(player.state);
  if (!(duration > 0 && playbackRate)) session.setPositionState?.();
  else session.setPositionState?.({ duration, playbackRate, position: Math.min(currentTime, duration) });
}

function clear(session: MediaSession): void {
  const all = ['play', 'pause', 'seekbackward', 'seekforward', 'seekto', 'stop'];
  for (const action of all) listen(session, action, null);
  session.metadata = null;
  session.playbackState = 'none';
  session.setPositionState?.();
}
