/** Holds the promises of pending `play()` calls. One report settles all of them, as HTML demands. */
export class PlayRequests {
  #waiting: { resolve: () => void; reject: (error: DOMException) => void }[] = [];

  add(): Promise<void> {
    const request = new Promise<void>((resolve, reject) => this.#waiting.push({ resolve, reject }));
    request.catch(() => undefined); // callers may ignore the promise, because the state has the same information
    return request;
  }

  resolve(): void {
    for (const { resolve } of this.#waiting.splice(0)) resolve();
  }

  /** Rejects with a `DOMException`; HTML names it `AbortError`, `NotAllowedError` or `NotSupportedError`. */
  reject(name: string, message: string): void {
    for (const { reject } of this.#waiting.splice(0)) reject(new DOMException(message, name));
  }
}
