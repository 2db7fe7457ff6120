import { readSaved, saveValue } from '../base/saved-value.js';

/** The viewer's sound settings, in the terms of `HTMLMediaElement`. */
export interface Sound {
  /** 0 to 1. */
  readonly volume: number;
  readonly muted: boolean;
  readonly playbackRate: number;
}

const name = 'sound';

/** Returns the saved sound settings, without invalid values. */
export function savedSound(): Partial<Sound> {
  const saved: unknown = readSaved(name);
  if (typeof saved !== 'object' || saved === null) return {};
  const { volume, muted, playbackRate }: { [Key in keyof Sound]?: unknown } = saved;
  return {
    ...(isWithin(volume, 0, 1) && { volume }),
    ...(typeof muted === 'boolean' && { muted }),
    ...(isWithin(playbackRate, 0.25, 4) && { playbackRate }),
  };
}

export function saveSound(sound: Sound): void {
  saveValue(name, sound);
}

const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most;
