import type { RequestListener } from 'node:http';
/** Lets Node's HTTP server answer with a handler of the web. What goes wrong is told to `fail`, and answered with 500. */
export declare function nodeListener(handle: (request: Request) => Promise<Response>, origin: string, fail: (error: unknown) => void): RequestListener;
