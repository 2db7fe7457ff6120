/** The network state as the browser knows it; tests replace it. */
export interface Connection {
    readonly online: boolean;
    /** Calls `changed` when the browser goes offline or online, until the signal is aborted. */
    watch(changed: () => void, signal: AbortSignal): void;
}
/** The network state of the browser (`navigator.onLine`). */
export declare const browserConnection: Connection;
