/** The timers of a player; tests replace them. Each returns a function that stops the timer. */
export interface Clock {
  /** Runs once, after a number of seconds. */
  after(seconds: number, run: () => void): () => void;
  /** Runs repeatedly, at an interval in seconds. */
  every(seconds: number, run: () => void): () => void;
  /** Returns whether time counts towards a timeout: not while the page is hidden or the browser is offline. */
  counts(): boolean;
}

/** The clock of the browser. */
export const browserClock: Clock = {
  after(seconds, run) {
    const timer = setTimeout(run, seconds * 1000);
    return () => clearTimeout(timer);
  },
  every(seconds, run) {
    const timer = setInterval(run, seconds * 1000);
    return () => clearInterval(timer);
  },
  counts: () => !document.hidden && navigator.onLine,
};
