import type { Clip } from '../../clip/clip.js';
/**
 * The clip that an element's own markup describes: its `src`, else its JSON-LD children, else a `<video>` child
 * or `<source>` and `<track>` children. A media provider `object` that a script has set comes first. Undefined when it
 * says nothing; a promise where what reads its JSON-LD has to be fetched.
 */
export declare function clipOf(element: HTMLElement, object?: MediaProvider | null): Clip | Promise<Clip> | undefined;
