/**
 * Calls once an element is seen, or may be soon: within 1500 px, as browsers have it for images with `loading=lazy`.
 * Answers what ends the watch. One observer watches for all.
 */
export declare function whenNearViewport(element: Element, come: () => void): () => void;
