/** The script of a host page: makes frames of the placeholders that script codes leave, and drives what is in them. */
import { mount } from './host/mount.js';
import { RemotePlayer } from './host/remote-player.js';
export type { RemoteState } from './wire/remote-state.js';
export { mount, RemotePlayer };
