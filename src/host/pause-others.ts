import type { RemotePlayer } from './remote-player.js';

/** Fired on the document by whoever begins to play, so that two copies of this script hear of each other. */
const turn = 'clip-turn';

interface Pausable extends Element {
  readonly paused?: boolean;
  pause?(): void;
}

/** One clip plays at a time: a frame that begins hushes all others, and is hushed by them, until the signal is aborted. */
export function frameTakesTurns(player: RemotePlayer, signal: AbortSignal): void {
  const { frame } = player;
  let hushing = 0;
  let wasAtIt = false;
  const hush = async () => {
    if (player.state.paused) return;
    hushing++;
    await player.pause().catch(() => undefined); // a frame that is gone is silent
    hushing--;
  };
  const look = () => {
    const { phase, paused } = player.state;
    const plays = phase === 'playing' && !paused;
    // That it plays may still be on its way here when it has been hushed already.
    if (plays && !wasAtIt && !hushing) begin(frame);
    wasAtIt = plays || (wasAtIt && phase === 'stalled'); // to go on after a stall is no turn
  };
  player.addEventListener('change', look, { signal });
  onTurn(frame.ownerDocument, (other) => other !== frame && hush(), signal);
}

/** The same for the `<clip-player>`s below `root`; one with `concurrent` is left alone. */
export function playersTakeTurns(root: ParentNode & Node, signal: AbortSignal): void {
  const listed = 'clip-player:not([concurrent])';
  const isListed = (target: EventTarget | null): target is Pausable =>
    target instanceof Element && target.matches(listed);
  // It may have been hushed before its event comes.
  const hear = ({ target }: Event) => isListed(target) && !target.paused && begin(target);
  root.addEventListener('play', hear, { capture: true, signal }); // media events do not bubble
  const hush = (other: unknown) => {
    for (const player of root.querySelectorAll<Pausable>(listed)) if (player !== other) player.pause?.();
  };
  onTurn(root.ownerDocument ?? (root as Document), hush, signal);
}

function begin(element: Element): void {
  element.ownerDocument.dispatchEvent(new CustomEvent(turn, { detail: element }));
}

function onTurn(page: Document, call: (element: unknown) => void, signal: AbortSignal): void {
  page.addEventListener(turn, (event) => event instanceof CustomEvent && call(event.detail), { signal });
}
