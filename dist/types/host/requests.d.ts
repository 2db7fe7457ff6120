/** Promises for what was asked of another window; each settles once, and always. */
export declare class Requests {
    #private;
    /** Whoever does not listen is told by the state. */
    add(): {
        readonly id: string;
        readonly done: Promise<void>;
    };
    resolve(id: string): void;
    /** `name` and `message` as of a DOMException. */
    reject(id: string, name: string, message: string): void;
    rejectAll(name: string, message: string): void;
}
