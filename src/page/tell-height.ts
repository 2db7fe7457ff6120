import { clipRatio } from '../clip/clip-ratio.js';
import type { Endpoint } from '../wire/endpoint.js';
import { asksForHeight, heightMessages } from '../wire/height-messages.js';
import type { PlayerBridge } from './player-bridge.js';

/**
 * Tells the page around how high the frame would be in the clip's shape, where its address says that the page wants to
 * know: at first, when the width changes, when asked, and when the mark in the address comes late.
 */
export async function tellHeight(bridge: PlayerBridge, parent: Endpoint, view: Window): Promise<void> {
  const { signal } = bridge;
  let width = 0;
  const tell = () => {
    width = view.innerWidth;
    const height = Math.ceil(width / ratioOf(bridge));
    for (const message of height ? heightMessages(view.location.href, height) : []) parent.post(message);
  };
  await bridge.ready;
  if (signal.aborted) return;
  parent.listen((data) => asksForHeight(view.location.href, data) && tell(), signal);
  view.addEventListener('hashchange', tell, { signal });
  view.addEventListener('resize', () => view.innerWidth !== width && tell(), { signal });
  bridge.on('resize', tell);
  tell();
}

/** What the media says of its shape counts more than what its document says. */
function ratioOf({ player }: PlayerBridge): number {
  const { clip, videoWidth, videoHeight } = player.state;
  const own = videoHeight ? videoWidth / videoHeight : undefined;
  return own ?? (clip && clipRatio(clip)) ?? 16 / 9;
}
