/** Promises for `play()` that always settle, as HTML asks: all that wait are settled by the same report. */
export class PlayRequests {
  #waiting: { resolve: () => void; reject: (error: DOMException) => void }[] = [];

  add(): Promise<void> {
    const asked = new Promise<void>((resolve, reject) => this.#waiting.push({ resolve, reject }));
    asked.catch(() => undefined); // whoever listens is told; for all others the state tells the same
    return asked;
  }

  resolve(): void {
    for (const { resolve } of this.#waiting.splice(0)) resolve();
  }

  /** `name` as HTML has it: `AbortError`, `NotAllowedError` or `NotSupportedError`. */
  reject(name: string, message: string): void {
    for (const { reject } of this.#waiting.splice(0)) reject(new DOMException(message, name));
  }
}
