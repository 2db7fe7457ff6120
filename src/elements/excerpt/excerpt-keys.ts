import { keyOf } from '../controls/hotkeys.js';
import type { ExcerptSide } from './excerpt-edits.js';

/** Distance that a key moves a handle, in seconds. With Shift, arrow keys move it by one second. */
const moves: Readonly<Record<string, number | undefined>> = {
  ArrowLeft: -0.1,
  ArrowDown: -0.1,
  ArrowRight: 0.1,
  ArrowUp: 0.1,
  PageDown: -10,
  PageUp: 10,
  Home: -Infinity,
  End: Infinity,
};

/** Returns the distance that a key event moves a handle, in seconds; undefined if it moves none. */
export function handleMove(event: KeyboardEvent): number | undefined {
  if (isModified(event)) return undefined;
  const seconds = moves[event.key];
  return seconds && event.shiftKey && event.key.startsWith('Arrow') ? seconds * 10 : seconds;
}

/**
 * Returns the end that a key event sets to the playhead: I for the start, O for the end, as in video editors. Ignores
 * typed text.
 */
export function keySide(event: KeyboardEvent): ExcerptSide | undefined {
  const [target] = event.composedPath();
  const isTyped =
    target instanceof Element &&
    target.matches(
      'input:not([type=range], [type=checkbox], [type=radio]), textarea, select, [contenteditable]',
    );
  if (event.defaultPrevented || event.repeat || isModified(event) || isTyped) return undefined;
  return ({ i: 'start', o: 'end' } as const)[keyOf(event)];
}

const isModified = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => ctrlKey || metaKey || altKey;
