import type { Endpoint } from '../wire/endpoint.js';
import type { ClipWatch } from './clip-watch.js';
/** Speaks with `<amp-video-iframe>`; `canplay` comes first, and says that commands are taken. */
export declare function answerAmp(watch: ClipWatch, parent: Endpoint): Promise<void>;
