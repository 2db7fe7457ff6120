import type { PlayerElement } from '../base/player-element.js';
/**
 * Fires `clip-progress` as quartiles are counted for video advertisements (IAB VAST 4, "firstQuartile": so much "of the
 * total duration" has been played): by the time played, each moment counted once, and never by seeking. Of an excerpt
 * its own length counts. The last quarter forgives a second, or a fiftieth of a short clip, which seeks and the ends of
 * media lose. A run is over at the end; whoever plays again after it begins another.
 */
export declare function tellProgress(host: PlayerElement, signal: AbortSignal): void;
