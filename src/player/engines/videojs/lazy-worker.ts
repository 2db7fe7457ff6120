import { workerPreparations } from './vhs-internals.js';

interface Message {
  readonly action?: string;
}

/**
 * Starts a worker with its first real task, and keeps messages that only prepare it until then. VHS creates four workers
 * for every stream, and most streams need one: AES-128, separate audio and captions inside MP4 are rare.
 */
export class LazyWorker extends EventTarget {
  onmessage: ((event: MessageEvent) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  readonly #start: () => Worker;
  readonly #prepared = new Map<string, Message>();
  #worker: Worker | undefined;
  #isTerminated = false;

  constructor(start: () => Worker) {
    super();
    this.#start = start;
  }

  postMessage(message: Message, transfer: Transferable[] = []): void {
    const { action = '' } = message;
    if (this.#isTerminated) return;
    if (this.#worker || !workerPreparations.includes(action)) this.#begin().postMessage(message, transfer);
    else this.#prepared.set(action, message);
  }

  terminate(): void {
    this.#isTerminated = true;
    this.#worker?.terminate();
  }

  #begin(): Worker {
    if (this.#worker) return this.#worker;
    const worker = this.#start();
    this.#worker = worker;
    worker.onmessage = ({ data }) => {
      const event = new MessageEvent('message', { data });
      this.onmessage?.(event);
      this.dispatchEvent(event);
    };
    worker.onerror = (event) => this.onerror?.(event);
    for (const message of this.#prepared.values()) worker.postMessage(message);
    return worker;
  }
}
