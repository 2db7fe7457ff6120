import { type Still } from '../../clip/parse-storyboard.js';
/**
 * Fetches a storyboard and gives its stills; what could not be read in it goes to the console, in one warning. Rejects
 * when it is not there or no WebVTT, and with the signal's reason when it is aborted.
 */
export declare function loadStoryboard(address: string, signal: AbortSignal): Promise<Still[]>;
