import type { Clip } from '../clip/clip.js';
import { type Html } from '../embed/html.js';
import type { Site } from './site.js';
/** What the publisher says of a mistake in a clip, with its date where there is one; nothing for a clip without. */
export declare function correctionNote({ correction }: Clip, { words }: Site): Html | undefined;
