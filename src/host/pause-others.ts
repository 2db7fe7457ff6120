import type { RemotePlayer } from './remote-player.js';

/** Event on the document when a clip starts to play. Two copies of this script on a page pause each other by it. */
const startEvent = 'clip-turn';

interface Pausable extends Element {
  readonly paused?: boolean;
  pause?(): void;
}

/** Pauses all other clips when the clip of a frame starts, and pauses it for them, until the signal is aborted. */
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
    // A report that it plays may arrive after it has been paused already.
    if (plays && !wasActive && !pending) announce(frame);
    wasActive = plays || (wasActive && phase === 'stalled'); // going on after a stall is no new start
  };
  player.addEventListener('change', onChange, { signal });
  onStart(frame.ownerDocument, (other) => other !== frame && pause(), signal);
}

/** Does the same for every `<clip-player>` in `root` without `concurrent`. */
export function pauseOthersForPlayers(root: ParentNode & Node, signal: AbortSignal): void {
  const listed = 'clip-player:not([concurrent]:not([concurrent="false" i]))';
  const isListed = (target: EventTarget | null): target is Pausable =>
    target instanceof Element && target.matches(listed);
  // It may have been paused again before its event fires.
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
