import type { Player } from '../../player/player.js';
import { seekRange } from '../../player/seek-range.js';

/** Seek distance of an arrow key, in seconds; `j` and `l` seek twice as far. */
export const seekStep = 5;
/** Seek distance of a double tap, and of the large buttons of a touch screen, in seconds. */
export const leap = 2 * seekStep;
/** Volume change of an arrow key, from 0 to 1. */
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
    if (end > start || !part) player.seek(start + part * (end - start)); // otherwise the duration is unknown
  };
const volume =
  (change: number): Command =>
  (player) => {
    player.setMuted(false);
    player.setVolume(Math.round((player.state.volume + change) * 100) / 100);
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

/** Matches a letter or digit of a script other than Latin. It stands for the Latin one on the same key. */
const foreign = /^(?!\p{Script=Latin}|[0-9])[\p{L}\p{Nd}]$/u;

/**
 * Returns the key of an event, with letters in lower case. A letter or digit of another script becomes the Latin one of
 * that key. The event of a password manager has no key.
 */
export function keyOf({ key = '', code }: Partial<KeyboardEvent>): string {
  const [, position] = (foreign.test(key) && /^(?:Key|Digit|Numpad)(\w)$/.exec(code ?? '')) || [];
  const name = position ?? key;
  return name.length === 1 ? name.toLowerCase() : name;
}

/** Returns the seek distance of a key event, in seconds; undefined if it does not seek. */
export function hotkeyLeap(event: KeyboardEvent): number | undefined {
  return leaps[keyOf(event)];
}

/** Returns the command of a key event; undefined if it has none. */
export function hotkey(event: KeyboardEvent): Command | undefined {
  const key = keyOf(event);
  const seconds = leaps[key];
  if (seconds) return by(seconds);
  return /^\d$/.test(key) ? to(Number(key) / 10) : keys[key];
}

/**
 * Returns whether the player handles a key event. It does not in a text field, in a dialog of its own, or with a modifier.
 * What is around the element that listens does not count, such as a dialog of the page.
 */
export function isHotkey(event: KeyboardEvent): boolean {
  const hasModifier = event.ctrlKey || event.metaKey || event.altKey || event.getModifierState?.('AltGraph');
  if (event.defaultPrevented || hasModifier) return false;
  const path = event.composedPath();
  const inside = event.currentTarget ? path.slice(0, path.indexOf(event.currentTarget)) : path;
  return !inside.some((node) => node instanceof Element && takesKeys(node, event.key));
}

function takesKeys(node: Element, key: string): boolean {
  if (node.matches('dialog, textarea, select, [contenteditable]:not([contenteditable=false])')) return true;
  if (node.matches('input:not([type=range])')) return true;
  if (node.matches('button, a[href], summary')) return key === ' ' || key === 'Enter';
  return node.matches('clip-volume-slider') && /^(Arrow|Home|End)/.test(key);
}
