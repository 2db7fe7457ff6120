import { readSaved, saveValue } from '../base/saved-value.js';

const name = 'positions';
/** Number of clips whose position is saved. The clip watched longest ago is removed first. */
const most = 50;

/** `media` is the address of the media: two publishers may use the same id for two clips. */
type Entry = readonly [id: string, seconds: number, media?: string];

const isEntry = (value: unknown): value is Entry =>
  Array.isArray(value) && typeof value[0] === 'string' && Number.isFinite(value[1]);

function entries(): readonly Entry[] {
  const saved = readSaved(name);
  return Array.isArray(saved) ? saved.filter(isEntry) : [];
}

/** Returns whether an entry belongs to a clip. Without an address of the media, the id alone decides. */
const isOf =
  (id: string, media = '') =>
  ([known, , at = '']: Entry): boolean =>
    known === id && (!at || !media || at === media);

/** Returns the saved position of a clip, in seconds. */
export function savedPosition(id: string, media?: string): number | undefined {
  return entries().find(isOf(id, media))?.[1];
}

/** Saves the position of a clip, in seconds; undefined removes it. */
export function savePosition(id: string, seconds: number | undefined, media?: string): void {
  const isOwn = isOf(id, media);
  const others = entries().filter((entry) => !isOwn(entry));
  const own: readonly Entry[] = seconds === undefined ? [] : [media ? [id, seconds, media] : [id, seconds]];
  saveValue(name, [...own, ...others].slice(0, most));
}
