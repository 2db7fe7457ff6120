import type { RemoteCommandName, RemoteValue } from '../wire/remote-commands.js';
import { chooseCaptions, shownCaptions } from './caption-tracks.js';
import type { ClipWatch } from './clip-watch.js';

type Commands = {
  readonly [Name in RemoteCommandName]: (watch: ClipWatch, value: RemoteValue<Name>) => Promise<void> | void;
};

/** What each command does to the player in this frame. */
const commands: Commands = {
  play: ({ media }) => media.play(),
  pause: ({ player }) => player.pause(),
  load: ({ media }) => media.load(),
  retry: ({ failure }) => {
    if (!failure) throw new DOMException('nothing has failed', 'InvalidStateError');
    failure.retry();
  },
  seek: ({ player }, seconds) => {
    player.currentTime = seconds;
  },
  setVolume: ({ media }, volume) => {
    media.volume = volume;
  },
  setMuted: ({ media }, muted) => {
    media.muted = muted;
  },
  toggleMuted: ({ media }) => {
    const silent = media.muted || media.volume === 0;
    if (media.volume === 0) media.volume = 0.5;
    media.muted = !silent;
  },
  setLoop: ({ player }, loop) => {
    player.loop = loop;
  },
  setPlaybackRate: ({ media }, rate) => {
    media.playbackRate = rate;
  },
  showCaptions: (watch, language) => {
    if (watch.hasMedia) chooseCaptions(watch.player, language);
    else watch.player.captions = language ?? '0';
  },
  toggleCaptions: ({ media, clip }) => {
    const isShown = shownCaptions(media) !== undefined;
    chooseCaptions(media, isShown ? null : (clip?.language ?? null));
    if (!isShown && !shownCaptions(media)) chooseCaptions(media, clip?.tracks[0]?.language ?? null);
  },
};

/** Does what a message asks for; settles as the player's own command does. */
export async function runCommand<Name extends RemoteCommandName>(
  watch: ClipWatch,
  name: Name,
  value: RemoteValue<Name>,
): Promise<void> {
  await commands[name](watch, value);
}
