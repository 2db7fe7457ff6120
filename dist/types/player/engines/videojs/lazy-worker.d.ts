interface Message {
    readonly action?: string;
}
/**
 * Starts a worker with its first real task, and keeps messages that only prepare it until then. VHS creates four workers
 * for every stream, and most streams need one: AES-128, separate audio and captions inside MP4 are rare.
 */
export declare class LazyWorker extends EventTarget {
    #private;
    onmessage: ((event: MessageEvent) => void) | null;
    onerror: ((event: ErrorEvent) => void) | null;
    constructor(start: () => Worker);
    postMessage(message: Message, transfer?: Transferable[]): void;
    terminate(): void;
}
export {};
