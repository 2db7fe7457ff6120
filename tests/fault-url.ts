declare global {
  interface Window {
    /** Set by the test page: a second server with the same files and faults. */
    readonly __inlineClipOrigin: string;
  }
}

/** A request as the fault server saw it; `status` is 0 where no answer went out, `bytes` are those of the body. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly range: string | null;
  readonly bytes: number;
}

/** Another origin (`http://127.0.0.1:PORT`) that serves the same media, fixtures and faults, with CORS. */
export const otherOrigin = window.__inlineClipOrigin;

/**
 * The address of a file behind faults, like `faultUrl('status=503,times=1,key=a', '/demo/media/x.mp4')`.
 * What can go wrong is listed at `faultListener` in demo/server/fault-listener.mjs.
 */
export function faultUrl(spec: string, path: string, origin = location.origin): string {
  return `${origin}/fault/${encodeURIComponent(spec)}${path}`;
}

/** What was asked for under a key (`key=a` in the spec), in order; requests still under way count as well. */
export async function seenRequests(key: string): Promise<readonly SeenRequest[]> {
  const response = await fetch(`/fault-log?key=${encodeURIComponent(key)}`);
  return (await response.json()) as readonly SeenRequest[];
}
