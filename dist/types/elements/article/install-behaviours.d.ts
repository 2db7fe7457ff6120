import type { PlayerElement } from '../base/player-element.js';
import type { WarningView } from './show-content-warning.js';
/** Installs all that a player does in an article beside playing, until the signal aborts. */
export declare function installBehaviours(host: PlayerElement, signal: AbortSignal): void;
/** What draws the content warning of a clip. Rejects where its script does not load. */
export declare function loadWarning(host: PlayerElement): Promise<WarningView>;
