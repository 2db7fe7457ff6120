/** What begins in time, seconds. */
interface Timed {
    readonly start: number;
    readonly end?: number;
}
/** The item that a time lies in, of a list in the order of `start`; the last one that began, unless it has ended. */
export declare function itemAt<Item extends Timed>(items: readonly Item[], time: number): Item | undefined;
export {};
