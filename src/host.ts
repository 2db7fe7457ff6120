/**
 * The script of a host page. It replaces the placeholders of script codes with frames, and controls the clips in
 * them.
 */
import { mount } from './host/mount.js';
import { RemotePlayer } from './host/remote-player.js';

export type { MountOptions } from './host/mount.js';
export type { RemotePlayerOptions } from './host/remote-player.js';
export type { RemoteDetails, RemoteQuote } from './wire/remote-details.js';
export type { RemoteClip, RemoteState } from './wire/remote-state.js';
export { mount, RemotePlayer };

if (typeof document !== 'undefined') mount(document);
