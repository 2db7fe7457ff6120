import type { Endpoint } from '../wire/endpoint.js';
import type { ClipWatch } from './clip-watch.js';
/** Speaks our own protocol with the page around: silent until that says hello, so that no stranger hears of it. */
export declare function answerInlineClip(watch: ClipWatch, parent: Endpoint): void;
