import type { Endpoint } from '../wire/endpoint.js';
import { type AmpMethod, parseAmp } from '../wire/parse-amp.js';
import { runCommand } from './clip-commands.js';
import type { ClipWatch } from './clip-watch.js';

/** The browser may refuse to play or to fill the screen: then AMP hears no event, which is its own way to tell. */
const tried = (done: Promise<unknown>) => void done.catch(() => undefined);

const methods: { readonly [Method in AmpMethod]: (watch: ClipWatch) => void } = {
  play: (watch) => tried(runCommand(watch, 'play', null)),
  pause: ({ player }) => player.pause(),
  mute: ({ media }) => {
    media.muted = true;
  },
  unmute: ({ media }) => {
    media.muted = false;
  },
  showcontrols: ({ player }) => {
    player.noControls = false;
  },
  hidecontrols: ({ player }) => {
    player.noControls = true;
  },
  fullscreenenter: ({ player }) => tried(player.requestFullscreen()),
  fullscreenexit: ({ player }) => {
    if (player.matches(':fullscreen')) tried(player.ownerDocument.exitFullscreen());
  },
};

/** Speaks with `<amp-video-iframe>`; `canplay` comes first, and says that commands are taken. */
export async function answerAmp(watch: ClipWatch, parent: Endpoint): Promise<void> {
  let id = 0;
  let wasMuted = watch.state.muted;
  const say = (event: string) => parent.post({ id: id++, event });
  const hear = (data: unknown) => {
    const method = parseAmp(data);
    if (method) methods[method](watch);
  };
  await watch.ready;
  if (watch.signal.aborted) return;
  parent.listen(hear, watch.signal);
  say('canplay');
  for (const type of ['playing', 'pause', 'ended'] as const) watch.on(type, () => say(type));
  watch.on('clip-error', () => say('error'));
  watch.on('volumechange', () => {
    const { muted } = watch.state;
    if (muted !== wasMuted) say(muted ? 'muted' : 'unmuted');
    wasMuted = muted;
  });
}
