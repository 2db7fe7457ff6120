/** Calls once when an element has left its page for good; moved is not removed. Ends with the signal. */
export declare function whenGone(element: Element, call: () => void, signal: AbortSignal): void;
