/** Timers of so many ms and more are held; shorter ones, which tests wait by, run as ever. */
const LONG = 1000;

interface HeldTimer {
  readonly at: number;
  readonly call: () => void;
}

/** Stands in for the timers of the page, so that nobody waits for seconds: they pass when a test says so. */
export class HeldTimers {
  readonly #own = { setTimeout: window.setTimeout, clearTimeout: window.clearTimeout };
  readonly #held = new Map<number, HeldTimer>();
  #now = 0;
  /** Apart from the numbers that browsers give. */
  #next = -1;

  constructor() {
    const setTimeout = this.#own.setTimeout.bind(window);
    const clearTimeout = this.#own.clearTimeout.bind(window);
    const hold = (handler: (...given: unknown[]) => void, ms = 0, ...rest: unknown[]): number => {
      if (ms < LONG) return Number(setTimeout(handler, ms, ...rest));
      const id = this.#next--;
      this.#held.set(id, { at: this.#now + ms, call: () => handler(...rest) });
      return id;
    };
    const clear = (id?: number): void => {
      if (id === undefined || !this.#held.delete(id)) clearTimeout(id);
    };
    Object.assign(window, { setTimeout: hold, clearTimeout: clear });
  }

  /** Lets so many seconds pass for what is held; what is due is called in its order, also what is begun meanwhile. */
  pass(seconds: number): void {
    const end = this.#now + seconds * 1000;
    for (;;) {
      const due = [...this.#held].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
      if (!due) break;
      const [id, { at, call }] = due;
      this.#held.delete(id);
      this.#now = at;
      call();
    }
    this.#now = end;
  }

  restore(): void {
    Object.assign(window, this.#own);
    this.#held.clear();
  }
}
