/** Whether there is a network, as far as the browser knows; injected, so that tests can take it away. */
export interface Connection {
  readonly online: boolean;
  /** Calls when it goes and when it comes back, until the signal is aborted. */
  watch(changed: () => void, signal: AbortSignal): void;
}

/** The browser's own. */
export const browserConnection: Connection = {
  get online() {
    return navigator.onLine;
  },
  watch(changed, signal) {
    for (const type of ['online', 'offline']) addEventListener(type, changed, { signal });
  },
};
