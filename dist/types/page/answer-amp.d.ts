import type { Endpoint } from '../wire/endpoint.js';
import type { PlayerBridge } from './player-bridge.js';
/** Speaks with `<amp-video-iframe>`; `canplay` comes first, and says that commands are taken. */
export declare function answerAmp(bridge: PlayerBridge, parent: Endpoint): Promise<void>;
