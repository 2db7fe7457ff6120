import type { Endpoint } from '../../src/wire/endpoint.js';

/** A page around that takes down what it is told, and says what a test has it say. */
export class FakeParent implements Endpoint {
  readonly heard: unknown[] = [];
  readonly #ears = new Set<(data: unknown, isLast?: boolean) => void>();

  post(data: unknown): void {
    this.heard.push(structuredClone(data));
  }

  listen(hear: (data: unknown, isLast?: boolean) => void, signal: AbortSignal): void {
    this.#ears.add(hear);
    signal.addEventListener('abort', () => this.#ears.delete(hear));
  }

  say(data: unknown, isLast?: boolean): void {
    for (const hear of this.#ears) hear(structuredClone(data), isLast);
  }

  /** What it has been told since the last call; JSON in strings is read. */
  drain(): unknown[] {
    return this.heard.splice(0).map((data) => (typeof data === 'string' ? readable(data) : data));
  }
}

function readable(text: string): unknown {
  return text.startsWith('{') ? JSON.parse(text) : text;
}
