import type { Endpoint } from '../wire/endpoint.js';
import { type AmpMethod, parseAmp } from '../wire/parse-amp.js';
import type { PlayerBridge } from './player-bridge.js';

/** The browser may refuse to play or to fill the screen: then AMP hears no event, which is its own way to tell. */
const tried = (done: Promise<unknown>) => void done.catch(() => undefined);

const methods: { readonly [Method in AmpMethod]: (bridge: PlayerBridge) => void } = {
  play: ({ player }) => tried(player.play()),
  pause: ({ player }) => player.pause(),
  mute: ({ player }) => player.setMuted(true),
  unmute: ({ player }) => player.setMuted(false),
  showcontrols: ({ element }) => {
    element.noControls = false;
  },
  hidecontrols: ({ element }) => {
    element.noControls = true;
  },
  fullscreenenter: ({ element }) => tried(element.requestFullscreen()),
  fullscreenexit: ({ element }) => {
    if (element.matches(':fullscreen')) tried(element.ownerDocument.exitFullscreen());
  },
};

/** Speaks with `<amp-video-iframe>`; `canplay` comes first, and says that commands are taken. */
export async function answerAmp(bridge: PlayerBridge, parent: Endpoint): Promise<void> {
  let id = 0;
  let wasMuted = bridge.state.muted;
  const say = (event: string) => parent.post({ id: id++, event });
  const hear = (data: unknown) => {
    const method = parseAmp(data);
    if (method) methods[method](bridge);
  };
  await bridge.ready;
  if (bridge.signal.aborted) return;
  parent.listen(hear, bridge.signal);
  say('canplay');
  for (const type of ['playing', 'pause', 'ended'] as const) bridge.on(type, () => say(type));
  bridge.on('clip-error', () => say('error'));
  bridge.on('volumechange', () => {
    const { muted } = bridge.state;
    if (muted !== wasMuted) say(muted ? 'muted' : 'unmuted');
    wasMuted = muted;
  });
}
