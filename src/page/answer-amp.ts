import type { Endpoint } from '../wire/endpoint.js';
import { type AmpMethod, parseAmp } from '../wire/parse-amp.js';
import type { PlayerBridge } from './player-bridge.js';

/** Ignores that the browser refuses playback or fullscreen. AMP notices the missing event. */
const ignoreRefusal = (done: Promise<unknown>) => void done.catch(() => undefined);

const methods: { readonly [Method in AmpMethod]: (bridge: PlayerBridge) => void } = {
  play: ({ player }) => ignoreRefusal(player.play()),
  pause: ({ player }) => player.pause(),
  mute: ({ player }) => player.setMuted(true),
  unmute: ({ player }) => player.setMuted(false),
  showcontrols: ({ element }) => {
    element.noControls = false;
  },
  hidecontrols: ({ element }) => {
    element.noControls = true;
  },
  fullscreenenter: ({ element }) => ignoreRefusal(element.requestFullscreen()),
  fullscreenexit: ({ element }) => {
    if (element.matches(':fullscreen')) ignoreRefusal(element.ownerDocument.exitFullscreen());
  },
};

/**
 * Answers the protocol of `<amp-video-iframe>`. `canplay` is the first message and announces that commands are
 * accepted.
 */
export async function answerAmp(bridge: PlayerBridge, parent: Endpoint): Promise<void> {
  let id = 0;
  let wasMuted = bridge.state.muted;
  const post = (event: string) => parent.post({ id: id++, event });
  const onMessage = (data: unknown) => {
    const method = parseAmp(data);
    if (method) methods[method](bridge);
  };
  await bridge.ready;
  if (bridge.signal.aborted) return;
  parent.listen(onMessage, bridge.signal);
  post('canplay');
  for (const type of ['playing', 'pause', 'ended'] as const) bridge.on(type, () => post(type));
  bridge.on('clip-error', () => post('error'));
  bridge.on('volumechange', () => {
    const { muted } = bridge.state;
    if (muted !== wasMuted) post(muted ? 'muted' : 'unmuted');
    wasMuted = muted;
  });
}
