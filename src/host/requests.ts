/** The time limit of a request in milliseconds. It is longer than `startTimeout` of the player in the frame. */
const replyTimeout = 30_000;

interface Request {
  readonly resolve: () => void;
  readonly reject: (reason: DOMException) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Holds the promises of requests to another window. Each one settles exactly once. */
export class Requests {
  readonly #pending = new Map<string, Request>();
  /** The prefix makes ids unique, because two players of one frame receive each other's results. */
  readonly #prefix = Math.random().toString(36).slice(2);
  #count = 0;

  /** Adds a request. Callers may ignore its promise, because the state has the same information. */
  add(): { readonly id: string; readonly done: Promise<void> } {
    const id = `${this.#prefix}-${this.#count++}`;
    const done = new Promise<void>((resolve, reject) => {
      const timer = setTimeout(
        () => this.reject(id, 'TimeoutError', 'no answer from the frame'),
        replyTimeout,
      );
      this.#pending.set(id, { resolve, reject, timer });
    });
    done.catch(() => undefined);
    return { id, done };
  }

  resolve(id: string): void {
    this.#take(id)?.resolve();
  }

  /** Rejects a request with a `DOMException` of this name and message. */
  reject(id: string, name: string, message: string): void {
    this.#take(id)?.reject(new DOMException(message, name));
  }

  rejectAll(name: string, message: string): void {
    for (const id of this.#pending.keys()) this.reject(id, name, message);
  }

  #take(id: string): Request | undefined {
    const request = this.#pending.get(id);
    this.#pending.delete(id);
    clearTimeout(request?.timer);
    return request;
  }
}
