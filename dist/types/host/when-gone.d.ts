/** Calls once when an element has been removed from its page; a move is no removal. Stops with the signal. */
export declare function whenGone(element: Element, call: () => void, signal: AbortSignal): void;
