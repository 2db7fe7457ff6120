import type { ConsentHost } from './consent-host.js';
/** What an element says of its clip by itself. */
export interface DescribedClip {
    readonly title: string;
    readonly publisher: string;
    /** The hosts that it names, as `example.org:8443`, in the order in which they stand. */
    readonly hosts: readonly string[];
}
/**
 * Reads what an element says of its clip without any request: from its attributes and properties, else from its JSON-LD,
 * `<video>`, `<source>` and `<track>` children, else from its link. A document at `clip-src` names its own host alone.
 */
export declare function describedClip(element: ConsentHost): DescribedClip;
