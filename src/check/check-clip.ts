import type { Clip } from '../clip/clip.js';
import { isRemoved } from '../clip/is-removed.js';
import type { CheckContext } from './check-context.js';
import type { ReadCode } from './code-builder.js';
import type { Range } from './html-tree.js';
import type { OwnAddress } from './own-sites.js';

/**
 * Tells of codes whose clip the site does not have, or has no more. `addressPlace` is where the address is written; `read` is
 * the code as it was read, where the code of the nearest clip has to be of the same format. Returns whether there is a clip
 * to play, as far as that is known.
 */
export function checkClip(
  context: CheckContext,
  own: OwnAddress,
  range: Range,
  addressPlace = range,
  read?: ReadCode,
): boolean {
  const { clips } = context.builder;
  if (!clips) return true;
  const clip = context.builder.clip(own.id);
  if (clip && isRemoved(clip)) {
    const detail = clip.expires ? `It expired at ${clip.expires}.` : '';
    context.tell('removed-clip', range, { code: '', detail });
    return false;
  }
  if (clip) return true;
  const near = nearest(own.id, clips);
  const detail = near ? `Got "${own.id}"; the nearest is "${near.id}".` : `Got "${own.id}".`;
  const code = near ? context.builder.code({ ...own, id: near.id }, keptOf(read), read?.format) : '';
  context.tell('unknown-clip', range, {
    code,
    detail,
    edits: near ? idEdits(context, own.id, near, addressPlace) : [],
  });
  return false;
}

/**
 * Returns the parts of a code that the code of the nearest clip keeps: size and options, but not title and poster.
 */
function keptOf(read: ReadCode | undefined) {
  if (!read) return {};
  const { width, height, options } = read.spec;
  return { options, ...(width && height && { width, height }) };
}

/** Returns an edit if the ids differ only in case. Other suggestions need a decision by a person. */
function idEdits({ text }: CheckContext, id: string, near: Clip, { start, end }: Range) {
  const at = text.slice(start, end).search(new RegExp(`(?<=(?:embed|watch|clips)(?:\\\\?/|%2F))${id}`));
  if (near.id.toLowerCase() !== id.toLowerCase() || at < 0) return [];
  return [{ offset: start + at, length: id.length, text: near.id }];
}

/**
 * Returns the clip whose id differs only in case, else the only clip whose id starts with the given one or differs
 * in one letter.
 */
function nearest(id: string, clips: readonly Clip[]): Clip | undefined {
  const key = id.toLowerCase();
  const same = clips.find((clip) => clip.id.toLowerCase() === key);
  if (same) return same;
  const near = clips.filter(
    (clip) => clip.id.toLowerCase().startsWith(key) || isNear(clip.id.toLowerCase(), key),
  );
  return near.length === 1 ? near[0] : undefined;
}

/** Returns whether one letter is replaced, added or missing. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let [end, otherEnd] = [one.length, other.length];
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1]) {
    end -= 1;
    otherEnd -= 1;
  }
  return end - start <= 1 && otherEnd - start <= 1;
}
