/** Takes down what nobody catches in the page, in words, until it ends. */
export class Uncaught {
  readonly events: string[] = [];
  readonly #life = new AbortController();

  constructor() {
    const { signal } = this.#life;
    addEventListener('error', ({ message }) => this.events.push(message), { signal });
    addEventListener('unhandledrejection', ({ reason }) => this.events.push(String(reason)), { signal });
  }

  end(): void {
    this.#life.abort();
  }
}
