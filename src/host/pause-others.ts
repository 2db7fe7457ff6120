import type { RemotePlayer } from './remote-player.js';

/**
 * The event on the document when a clip starts to play. Several copies of this script on a page use it to pause
 * each other's clips.
 */
const startEvent = 'clip-turn';

interface Pausable extends Element {
  readonly paused?: boolean;
  pause?(): void;
}

/** Pauses the clip of a frame when another clip starts, and announces its own start, until `signal` aborts. */
export function pauseOthersForFrame(player: RemotePlayer, signal: AbortSignal): void {
  const { frame } = player;
  let pending = 0;
  let wasActive = false;
  const pause = async () => {
    if (player.state.paused) return;
    pending++;
    await player.pause().catch(() => undefined); // a removed frame does not play
    pending--;
  };
  const onChange = () => {
    const { phase, paused } = player.state;
    const plays = phase === 'playing' && !paused;
    // A report of playback may arrive after the clip has been paused again.
    if (plays && !wasActive && !pending) announce(frame);
    wasActive = plays || (wasActive && phase === 'stalled'); // playback after a stall is not a new start
  };
  player.addEventListener('change', onChange, { signal });
  onStart(frame.ownerDocument, (other) => other !== frame && pause(), signal);
}

/** Does the same for every `<clip-player>` in `root` without `concurrent`. */
export function pauseOthersForPlayers(root: ParentNode & Node, signal: AbortSignal): void {
  const listed = 'clip-player:not([concurrent]:not([concurrent="false" i]))';
  const isListed = (target: EventTarget | null): target is Pausable =>
    target instanceof Element && target.matches(listed);
  // The player may be paused again before its event fires.
  const onPlay = ({ target }: Event) => isListed(target) && !target.paused && announce(target);
  root.addEventListener('play', onPlay, { capture: true, signal }); // media events do not bubble
  const pauseExcept = (other: unknown) => {
    for (const player of root.querySelectorAll<Pausable>(listed)) if (player !== other) player.pause?.();
  };
  onStart(root.ownerDocument ?? (root as Document), pauseExcept, signal);
}

function announce(element: Element): void {
  element.ownerDocument.dispatchEvent(new CustomEvent(startEvent, { detail: element }));
}

function onStart(page: Document, call: (element: unknown) => void, signal: AbortSignal): void {
  page.addEventListener(startEvent, (event) => event instanceof CustomEvent && call(event.detail), {
    signal,
  });
}
