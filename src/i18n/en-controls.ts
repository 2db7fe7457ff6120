import { enFacade } from './en-facade.js';

/** English words of the controls, which every press fetches. */
export const enControls = {
  ...enFacade,
  captionsUnavailable: 'Captions are not available.',
  replay: 'Replay',
  mute: 'Mute',
  unmute: 'Unmute',
  captions: 'Captions',
  captionsOff: 'Off',
  fullscreen: 'Fullscreen',
  openPage: 'Open full page',
  seek: 'Seek',
  volume: 'Volume',
  timeOf: (time: string, length: string) => `${time} of ${length}`,
  url: 'URL',
  settings: 'Settings',
  pictureInPicture: 'Picture in picture',
  chapters: 'Chapters',
  goLive: 'Go live',
  behindLive: (time: string) => `${time} behind live`,
  watchOn: 'Watch on',
} as const;
