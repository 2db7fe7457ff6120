import type { Engine } from './engine.js';

/** Commands that every engine sends to the media element directly: the `play()` of video.js can hang for ever. */
export function elementCommands(media: HTMLMediaElement): Pick<Engine, 'play' | 'pause' | 'seek'> {
  return {
    play: () => media.play(),
    pause: () => media.pause(),
    seek: (position) => {
      media.currentTime = position;
    },
  };
}
