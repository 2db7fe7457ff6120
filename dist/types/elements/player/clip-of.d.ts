import type { Clip } from '../../clip/clip.js';
/**
 * The clip that an element's own markup describes: its `src`, else a JSON-LD child, else a `<video>` child
 * or `<source>` and `<track>` children. Undefined when it says nothing.
 */
export declare function clipOf(element: HTMLElement): Clip | undefined;
