/** Holds the promises of requests to another window. Each settles exactly once. */
export declare class Requests {
    #private;
    /** Adds a request. Callers may ignore its promise: the state says the same. */
    add(): {
        readonly id: string;
        readonly done: Promise<void>;
    };
    resolve(id: string): void;
    /** Rejects with a `DOMException` of this name and message. */
    reject(id: string, name: string, message: string): void;
    rejectAll(name: string, message: string): void;
}
