import { readSaved, saveValue } from '../base/saved-value.js';

const name = 'positions';
/** How many clips are remembered; the one that was watched longest ago goes first. */
const most = 50;

/** `media` is the address of the media: what two publishers give one id is two clips. */
type Entry = readonly [id: string, seconds: number, media?: string];

const isEntry = (value: unknown): value is Entry =>
  Array.isArray(value) && typeof value[0] === 'string' && Number.isFinite(value[1]);

function entries(): readonly Entry[] {
  const saved = readSaved(name);
  return Array.isArray(saved) ? saved.filter(isEntry) : [];
}

/** Whether an entry is of a clip; without media, of any with that id. */
const isOf =
  (id: string, media = '') =>
  ([known, , at = '']: Entry): boolean =>
    known === id && (!at || !media || at === media);

/** Where a clip was left, in seconds. */
export function savedPosition(id: string, media?: string): number | undefined {
  return entries().find(isOf(id, media))?.[1];
}

/** Keeps where a clip was left; undefined forgets it. */
export function savePosition(id: string, seconds: number | undefined, media?: string): void {
  const isOwn = isOf(id, media);
  const others = entries().filter((entry) => !isOwn(entry));
  const own: readonly Entry[] = seconds === undefined ? [] : [media ? [id, seconds, media] : [id, seconds]];
  saveValue(name, [...own, ...others].slice(0, most));
}
