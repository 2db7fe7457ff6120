import type { Endpoint } from '../wire/endpoint.js';
/** The endpoint of the page in a frame. Accepts messages of its window alone, and only from the origin of its `src`. */
export declare function frameEndpoint(frame: HTMLIFrameElement): Endpoint;
