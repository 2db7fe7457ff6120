/** Time as a player takes it, so that tests can hand in their own. Each call returns what ends it. */
export interface Clock {
  /** Calls once, after so many seconds. */
  after(seconds: number, run: () => void): () => void;
  /** Calls again and again, every so many seconds. */
  every(seconds: number, run: () => void): () => void;
  /** Whether waiting counts now: not while the page is hidden, nor while the browser knows that it is offline. */
  counts(): boolean;
}

/** The browser's time. */
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
