/** The timers of a player; tests replace them. Each returns a function that stops the timer. */
export interface Clock {
    /** Runs once, after a number of seconds. */
    after(seconds: number, run: () => void): () => void;
    /** Runs repeatedly, at an interval in seconds. */
    every(seconds: number, run: () => void): () => void;
    /** Whether time counts towards a timeout: not while the page is hidden or the browser offline. */
    counts(): boolean;
}
/** The clock of the browser. */
export declare const browserClock: Clock;
