/** The largest number of segments in any representation of a DASH manifest, counted without listing them. */
export declare function countDashSegments(manifest: Document, now?: number): number;
