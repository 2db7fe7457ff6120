import type { Engine } from './engine.js';

/** The commands that every engine gives to its media element itself (video.js's own `play()` can hang for ever). */
export function elementCommands(media: HTMLMediaElement): Pick<Engine, 'play' | 'pause' | 'seek'> {
  return {
    play: () => media.play(),
    pause: () => media.pause(),
    seek: (position) => {
      media.currentTime = position;
    },
  };
}
