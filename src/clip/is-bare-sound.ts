import type { Clip } from './clip.js';

/** Whether there is nothing to see: an audio clip without artwork has a low box. */
export const isBareSound = ({ kind, posters }: Partial<Pick<Clip, 'kind' | 'posters'>>): boolean =>
  kind === 'audio' && !posters?.length;
