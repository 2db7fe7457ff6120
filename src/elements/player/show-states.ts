import { isLive } from '../../player/player-selectors.js';
import type { PlayerState } from '../../player/player-state.js';

/** Phases that have a custom state of the same name. */
const named = ['playing', 'paused', 'ended', 'failed'];

/** Exposes a player's state to CSS as custom states (such as `:state(playing)`), and its name to the accessibility tree. */
export function showStates(
  internals: ElementInternals,
  name: string,
  state: PlayerState,
  fullscreen: boolean,
): void {
  const { phase, waiting } = state;
  // jsdom, in which pages are tested, has no custom states.
  const { states = new Set() } = internals;
  internals.ariaLabel = name;
  states.clear();
  if (named.includes(phase)) states.add(phase);
  if (phase === 'idle') states.add('facade');
  if (waiting) states.add('waiting');
  if (isLive(state)) states.add('live');
  if (fullscreen) states.add('fullscreen');
}
