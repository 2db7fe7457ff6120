import type { Clock } from '../../src/player/retry/clock.js';

interface Task {
  due: number;
  readonly run: () => void;
  /** Seconds until it is due again; absent for what runs once. */
  readonly again?: number;
}

/** A clock that stands still until a test moves it on. */
export class FakeClock implements Clock {
  /** What `counts()` answers. */
  counting = true;
  #now = 0;
  readonly #tasks = new Set<Task>();

  /** Seconds since it was made. */
  get now(): number {
    return this.#now;
  }

  /** How many timers are set. */
  get timers(): number {
    return this.#tasks.size;
  }

  after(seconds: number, run: () => void): () => void {
    return this.#add({ due: this.#now + seconds, run });
  }

  every(seconds: number, run: () => void): () => void {
    return this.#add({ due: this.#now + seconds, run, again: seconds });
  }

  counts(): boolean {
    return this.counting;
  }

  /** Moves on by so many seconds, and runs what becomes due on the way, in its order. */
  advance(seconds: number): void {
    const target = this.#now + seconds;
    for (let task = this.#first(target); task; task = this.#first(target)) {
      this.#now = task.due;
      if (task.again) task.due += task.again;
      else this.#tasks.delete(task);
      task.run();
    }
    this.#now = target;
  }

  #add(task: Task): () => void {
    this.#tasks.add(task);
    return () => this.#tasks.delete(task);
  }

  #first(limit: number): Task | undefined {
    return [...this.#tasks].filter(({ due }) => due <= limit).sort((a, b) => a.due - b.due)[0];
  }
}
