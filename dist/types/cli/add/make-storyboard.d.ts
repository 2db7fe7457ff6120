import type { PictureTask } from './make-posters.js';
import { type Sides } from './picture-size.js';
/** Names of the files that a storyboard has. */
export declare const storyboardFiles: {
    readonly track: 'storyboard.vtt';
    readonly picture: 'storyboard.jpg';
};
/**
 * Makes a storyboard, a picture of stills with a WebVTT file of where each is: one still for every second of short
 * clips, 100 at most. Resolves to false for a clip that is too short for one.
 */
export declare function makeStoryboard(task: PictureTask & {
    readonly sides: Sides;
}): Promise<boolean>;
