/** The window at the other side of a frame boundary. An implementation accepts messages from that window only. */
export interface Endpoint {
  /** Sends a message; `data` must be structured-cloneable. */
  post(data: unknown): void;
  /** Calls `onMessage` for each message until the signal is aborted. */
  listen(onMessage: (data: unknown) => void, signal: AbortSignal): void;
}
