import { clipRatio } from '../clip/clip-ratio.js';
import type { Endpoint } from '../wire/endpoint.js';
import { asksForHeight, heightMessages } from '../wire/height-messages.js';
import type { PlayerBridge } from './player-bridge.js';

/**
 * Sends the height of the frame at the ratio of the clip to the host, if the address of the frame has a mark for
 * it: at the start, when the width changes, on request, and when the mark is added later.
 */
export async function sendHeight(bridge: PlayerBridge, parent: Endpoint, view: Window): Promise<void> {
  const { signal } = bridge;
  let width = 0;
  const send = () => {
    width = view.innerWidth;
    const height = Math.ceil(width / ratioOf(bridge));
    for (const message of height ? heightMessages(view.location.href, height) : []) parent.post(message);
  };
  await bridge.shown;
  if (signal.aborted) return;
  parent.listen((data) => asksForHeight(view.location.href, data) && send(), signal);
  view.addEventListener('hashchange', send, { signal });
  view.addEventListener('resize', () => view.innerWidth !== width && send(), { signal });
  bridge.on('resize', send);
  send();
  const { clip, error } = bridge.player.state;
  if (!clip && !error) bridge.on('clip-ready', send); // the ratio is known when the reader has agreed
}

/** Returns the ratio (width / height) of the media, else of the clip document, else 16:9. */
function ratioOf({ player }: PlayerBridge): number {
  const { clip, videoWidth, videoHeight } = player.state;
  const mediaRatio = videoHeight ? videoWidth / videoHeight : undefined;
  return mediaRatio ?? (clip && clipRatio(clip)) ?? 16 / 9;
}
