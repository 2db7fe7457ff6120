import type { Endpoint } from '../wire/endpoint.js';
import type { PlayerBridge } from './player-bridge.js';
/** Answers the protocol of `<amp-video-iframe>`. `canplay` comes first and announces that commands are accepted. */
export declare function answerAmp(bridge: PlayerBridge, parent: Endpoint): Promise<void>;
