import { readSaved, saveValue } from '../base/saved-value.js';

const name = 'positions';
/** How many clips are remembered; the one that was watched longest ago goes first. */
const most = 50;

type Entry = readonly [id: string, seconds: number];

const isEntry = (value: unknown): value is Entry =>
  Array.isArray(value) && typeof value[0] === 'string' && Number.isFinite(value[1]);

function entries(): readonly Entry[] {
  const saved = readSaved(name);
  return Array.isArray(saved) ? saved.filter(isEntry) : [];
}

/** Where a clip was left, in seconds. */
export function savedPosition(id: string): number | undefined {
  return entries().find(([known]) => known === id)?.[1];
}

/** Keeps where a clip was left; undefined forgets it. */
export function savePosition(id: string, seconds: number | undefined): void {
  const others = entries().filter(([known]) => known !== id);
  const own: readonly Entry[] = seconds === undefined ? [] : [[id, seconds]];
  saveValue(name, [...own, ...others].slice(0, most));
}
