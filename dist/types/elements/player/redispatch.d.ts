/** Fires on `to` what is fired on `from`, under the same name and of the same class; like media events, it does not bubble. */
export declare function redispatch(from: EventTarget, types: readonly string[], to: EventTarget, signal: AbortSignal): void;
