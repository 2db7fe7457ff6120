/** Milliseconds after which nobody is going to answer: more than a player's own startTimeout with its media. */
const startTimeout = 30_000;

interface Request {
  readonly resolve: () => void;
  readonly reject: (reason: DOMException) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Promises for what was asked of another window; each settles once, and always. */
export class Requests {
  readonly #open = new Map<string, Request>();
  /** Two players of one frame hear each other's answers. */
  readonly #own = Math.random().toString(36).slice(2);
  #count = 0;

  /** Whoever does not listen is told by the state. */
  add(): { readonly id: string; readonly done: Promise<void> } {
    const id = `${this.#own}-${this.#count++}`;
    const done = new Promise<void>((resolve, reject) => {
      const timer = setTimeout(
        () => this.reject(id, 'TimeoutError', 'no answer from the frame'),
        startTimeout,
      );
      this.#open.set(id, { resolve, reject, timer });
    });
    done.catch(() => undefined);
    return { id, done };
  }

  resolve(id: string): void {
    this.#take(id)?.resolve();
  }

  /** `name` and `message` as of a DOMException. */
  reject(id: string, name: string, message: string): void {
    this.#take(id)?.reject(new DOMException(message, name));
  }

  rejectAll(name: string, message: string): void {
    for (const id of this.#open.keys()) this.reject(id, name, message);
  }

  #take(id: string): Request | undefined {
    const request = this.#open.get(id);
    this.#open.delete(id);
    clearTimeout(request?.timer);
    return request;
  }
}
