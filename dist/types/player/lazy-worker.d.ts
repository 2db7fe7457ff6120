interface Message {
    readonly action?: string;
}
/**
 * Stands in for a worker that is started with its first piece of work; what prepares it is kept until then. VHS starts
 * four for every stream, and most streams need one: AES-128, sound of its own and captions inside MP4 are rare.
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
