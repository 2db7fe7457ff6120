import { keyOf } from '../controls/hotkeys.js';
import type { ExcerptSide } from './excerpt-edits.js';

/** Seconds that a key moves a handle; with Shift, the arrows move by one second. */
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

/** Seconds that a key press moves a handle, if it does. */
export function handleMove(event: KeyboardEvent): number | undefined {
  if (isModified(event)) return undefined;
  const seconds = moves[event.key];
  return seconds && event.shiftKey && event.key.startsWith('Arrow') ? seconds * 10 : seconds;
}

/** The end that a key press sets to the playhead: I the start, O the end, as in editing; none while text is typed. */
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
