import type { Endpoint } from '../wire/endpoint.js';
/** The page in a frame: only that window is heard, and only while it has the origin of the frame's address. */
export declare function frameEndpoint(frame: HTMLIFrameElement): Endpoint;
