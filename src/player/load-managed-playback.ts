import { loadOnce } from './load-once.js';

/** Imports the managed playback. */
export const loadManagedPlayback = loadOnce(() => import('./managed-playback.js'));
