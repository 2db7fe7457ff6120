import type { PlayerElement } from '../base/player-element.js';
import { withLazyModule } from '../base/with-lazy-module.js';
import { whenOthersStart } from './when-others-start.js';
import { whenStarted } from './when-started.js';

/** Fraction of the player that must be inside the viewport for the player to count as visible. */
const enough = 0.2;

/**
 * With `sticky`, a playing clip that is scrolled out of the viewport continues in a mini-player in a corner. The
 * mini-player closes when the player is visible again, when the clip ends, or when another clip starts. After the
 * viewer has closed it, it does not open again.
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
    player.pause(); // audible media needs visible controls
    end();
  };
  const look = () => {
    const { phase } = player.state;
    // A player in a hidden tab of the page has no place to come from.
    const isAway =
      !isSeen && !isDismissed && !isSecond && !signal.aborted && host.sticky && host.checkVisibility();
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
  const controller = { hostUpdated: look }; // an update may have changed `sticky`
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

/** Calls `tell` when an element becomes visible or invisible, until the signal aborts. */
function whenSeen(element: Element, signal: AbortSignal, tell: (isSeen: boolean) => void): void {
  const observer = new IntersectionObserver(
    (entries) => tell((entries.at(-1)?.intersectionRatio ?? 1) >= enough),
    { threshold: [0, enough] },
  );
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Returns whether the player is in fullscreen or in a picture-in-picture window. */
function isElsewhere(host: PlayerElement): boolean {
  const inPicture = host.ownerDocument.pictureInPictureElement;
  return (
    host.matches(':fullscreen') || (!!inPicture && host.shadowRoot?.pictureInPictureElement === inPicture)
  );
}
