import type { PlayerElement } from '../base/player-element.js';
import { withLazyModule } from '../base/with-lazy-module.js';
import { whenOthersStart } from './when-others-start.js';
import { whenStarted } from './when-started.js';

/** So much of a clip has to be seen for it to be in sight. */
const enough = 0.2;

/**
 * With `sticky`, a playing clip that is scrolled out of sight goes on in a mini-player in a corner, and comes back to its
 * place when that is in sight again, when it has ended, or when another clip begins. Closed by the viewer, it does not
 * come again.
 */
export function floatWhenOffscreen(host: PlayerElement, signal: AbortSignal): void {
  const { player } = host;
  let [isSeen, isDismissed, isOpening, isSecond] = [true, false, false, false];
  let close: (() => void) | undefined;
  const end = () => {
    close?.();
    close = undefined;
  };
  const dismiss = () => {
    isDismissed = true;
    player.pause(); // what sounds must be in reach
    end();
  };
  const look = () => {
    const { phase } = player.state;
    const isAway = !isSeen && !isDismissed && !isSecond && !signal.aborted && host.sticky;
    if (!isAway || ['idle', 'ended', 'failed'].includes(phase)) end();
    else if (phase === 'playing' && !close && !isOpening && !isElsewhere(host)) open();
  };
  const open = async () => {
    isOpening = true;
    await withLazyModule(import('./open-mini-player.js'), ({ openMiniPlayer }) => {
      isOpening = false;
      close ??= openMiniPlayer(host, dismiss);
      look();
    });
  };
  whenSeen(host, signal, (seen) => {
    isSeen = seen;
    look();
  });
  player.addEventListener('change', look, { signal });
  const controller = { hostUpdated: look }; // `sticky` may have changed
  host.addController(controller);
  host.addEventListener('fullscreenchange', () => isElsewhere(host) && end(), { signal });
  whenStarted(player, signal, () => {
    isSecond = false;
  });
  whenOthersStart(host, signal, () => {
    isSecond = true;
    end();
  });
  signal.addEventListener('abort', () => {
    host.removeController(controller);
    end();
  });
}

/** Tells whether enough of an element is in the viewport, until the signal aborts. */
function whenSeen(element: Element, signal: AbortSignal, tell: (isSeen: boolean) => void): void {
  const observer = new IntersectionObserver(
    (entries) => tell((entries.at(-1)?.intersectionRatio ?? 1) >= enough),
    { threshold: [0, enough] },
  );
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** On the whole screen, or in a window of the system's own. */
function isElsewhere(host: PlayerElement): boolean {
  const inPicture = host.ownerDocument.pictureInPictureElement;
  return (
    host.matches(':fullscreen') || (!!inPicture && host.shadowRoot?.pictureInPictureElement === inPicture)
  );
}
