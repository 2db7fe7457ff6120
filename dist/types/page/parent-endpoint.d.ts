import type { Endpoint } from '../wire/endpoint.js';
/**
 * The endpoint of the host page. Accepts messages of the parent window alone and answers to their origin. The origin is
 * unknown before the first message (under `no-referrer` always), so earlier messages go to `*`; they contain nothing
 * that the host does not know.
 */
export declare function parentEndpoint(view: Window): Endpoint;
