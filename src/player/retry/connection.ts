/** The network state of the browser. Tests replace it. */
export interface Connection {
  readonly online: boolean;
  /** Calls `changed` when the browser goes offline or online, until the signal is aborted. */
  watch(changed: () => void, signal: AbortSignal): void;
}

/** The network state of the browser (`navigator.onLine`). */
export const browserConnection: Connection = {
  get online() {
    return navigator.onLine;
  },
  watch(changed, signal) {
    for (const type of ['online', 'offline']) addEventListener(type, changed, { signal });
  },
};
