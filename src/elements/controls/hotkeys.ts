import type { Player } from '../../player/player.js';
import { seekRange } from '../../player/player-selectors.js';

/** Seconds that an arrow moves; `j` and `l` move twice as far. */
export const seekStep = 5;
/** Seconds that two taps, and the large buttons of a touch screen, move. */
export const leap = 2 * seekStep;
/** How much louder an arrow makes it, of 1. */
const louder = 0.05;

type Command = (player: Player) => void;
const by =
  (seconds: number): Command =>
  (player) =>
    player.seek(player.currentTime + seconds);
const to =
  (part: number): Command =>
  (player) => {
    const { start, end } = seekRange(player.state);
    if (end > start || !part) player.seek(start + part * (end - start)); // else nobody knows how long it is
  };
const volume =
  (change: number): Command =>
  (player) => {
    player.setMuted(false);
    player.setVolume(player.state.volume + change);
  };
const toggle: Command = (player) => void player.togglePaused();

const keys: Record<string, Command | undefined> = {
  ' ': toggle,
  k: toggle,
  m: (player) => player.toggleMuted(),
  c: (player) => player.toggleCaptions(),
  ArrowUp: volume(louder),
  ArrowDown: volume(-louder),
  Home: to(0),
  End: to(1),
};

const leaps: Record<string, number | undefined> = {
  j: -leap,
  l: leap,
  ArrowLeft: -seekStep,
  ArrowRight: seekStep,
};

/** A letter or digit of a script other than Latin: it stands for the one that is printed on the same key. */
const foreign = /^(?!\p{Script=Latin}|[0-9])[\p{L}\p{Nd}]$/u;

/** The key of a press, letters in lower case; instead of a letter or digit of another script, the Latin one of that key. */
export function keyOf({ key, code }: KeyboardEvent): string {
  const [, position] = (foreign.test(key) && /^(?:Key|Digit|Numpad)(\w)$/.exec(code)) || [];
  const name = position ?? key;
  return name.length === 1 ? name.toLowerCase() : name;
}

/** Seconds that a key press moves, if it does. */
export function hotkeyLeap(event: KeyboardEvent): number | undefined {
  return leaps[keyOf(event)];
}

/** The command for a key press, if it has one. */
export function hotkey(event: KeyboardEvent): Command | undefined {
  const key = keyOf(event);
  const seconds = leaps[key];
  if (seconds) return by(seconds);
  return /^\d$/.test(key) ? to(Number(key) / 10) : keys[key];
}

/** Whether a key press is the player's to take: not when typed into a field, in a dialog, or with a modifier. */
export function isHotkey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  return !event.composedPath().some((node) => node instanceof Element && takesKeys(node, event.key));
}

function takesKeys(node: Element, key: string): boolean {
  if (node.matches('dialog, textarea, select, [contenteditable]:not([contenteditable=false])')) return true;
  if (node.matches('input:not([type=range])')) return true;
  if (node.matches('button, a[href], summary')) return key === ' ' || key === 'Enter';
  return node.matches('clip-volume-slider') && /^(Arrow|Home|End)/.test(key);
}
