/** The window at the other side of a frame boundary. An implementation accepts messages from that window only. */
export interface Endpoint {
  /** Sends a message; `data` must be structured-cloneable. */
  post(data: unknown): void;
  /**
   * Calls `onMessage` for each message until the signal is aborted. `isLast` says that the page which has sent it is
   * gone, so that the window is unknown: the receiver must recognize the page by the message.
   */
  listen(onMessage: (data: unknown, isLast?: boolean) => void, signal: AbortSignal): void;
}
