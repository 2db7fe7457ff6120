import type { Endpoint } from '../wire/endpoint.js';
/**
 * The page around this frame. Only that window is heard, and its data alone; it is answered at the origin that it
 * spoke from. Before it has spoken nobody can know that origin (a frame under `no-referrer` is not told), so what is
 * said unasked goes to `*`: it holds nothing that the page around does not know.
 */
export declare function parentEndpoint(view: Window): Endpoint;
