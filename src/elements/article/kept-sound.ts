import { keep, readKept } from './kept.js';

/** How a viewer likes to hear clips, in HTML's terms. */
export interface Sound {
  /** 0 to 1. */
  readonly volume: number;
  readonly muted: boolean;
  readonly playbackRate: number;
}

const name = 'sound';

/** How clips were heard last; what makes no sense is left out. */
export function keptSound(): Partial<Sound> {
  const kept: unknown = readKept(name);
  if (typeof kept !== 'object' || kept === null) return {};
  const { volume, muted, playbackRate }: { [Key in keyof Sound]?: unknown } = kept;
  return {
    ...(isWithin(volume, 0, 1) && { volume }),
    ...(typeof muted === 'boolean' && { muted }),
    ...(isWithin(playbackRate, 0.25, 4) && { playbackRate }),
  };
}

export function keepSound(sound: Sound): void {
  keep(name, sound);
}

const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most;
