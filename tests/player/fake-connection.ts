import type { Connection } from '../../src/player/retry/connection.js';

/** A network that goes and comes back when a test says so. */
export class FakeConnection implements Connection {
  #online = true;
  readonly #changes = new EventTarget();

  get online(): boolean {
    return this.#online;
  }

  set online(online: boolean) {
    this.#online = online;
    this.#changes.dispatchEvent(new Event('change'));
  }

  watch(changed: () => void, signal: AbortSignal): void {
    this.#changes.addEventListener('change', changed, { signal });
  }
}
