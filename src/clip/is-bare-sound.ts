import type { Clip } from './clip.js';

/** Returns whether a clip is audio without artwork, which gets a low box. */
export const isBareSound = ({ kind, posters }: Partial<Pick<Clip, 'kind' | 'posters'>>): boolean =>
  kind === 'audio' && !posters?.length;
