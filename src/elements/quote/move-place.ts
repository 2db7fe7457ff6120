import type { TextPlace } from '../../clip/quoted-part.js';
import { wordsIn } from '../../clip/words-in.js';

/** The lines of a transcript, reduced to their text. */
type Lines = readonly { readonly text: string }[];

/** The movement of one end of a selection. */
export type Move = 'word' | 'back-word' | 'line' | 'back-line';

/** Returns a position moved by a word or a line. At the ends of the text it does not change. */
export function movePlace(lines: Lines, { line, at }: TextPlace, move: Move): TextPlace {
  const text = lines[line]?.text ?? '';
  const isForward = move === 'word' || move === 'line';
  const inside = stopsOf(text, move).find((stop) => (isForward ? stop > at : stop < at));
  if (inside !== undefined) return { line, at: inside };
  const next = line + (isForward ? 1 : -1);
  const other = lines[next];
  if (!other) return { line, at };
  return movePlace(lines, { line: next, at: isForward ? 0 : other.text.length }, move);
}

/**
 * Returns the offsets at which a movement stops in a text, in its direction: forward at ends of words, backward at
 * their starts.
 */
function stopsOf(text: string, move: Move): number[] {
  if (move === 'line') return [text.length];
  if (move === 'back-line') return [0];
  const words = wordsIn(text);
  return move === 'word' ? words.map(({ end }) => end) : words.map(({ start }) => start).reverse();
}
