/** English words of the facade. Every page fetches them. */
export const enFacade = {
  player: 'Clip player',
  play: 'Play',
  pause: 'Pause',
  length: (time: string) => `Length ${time}`,
  live: 'Live',
  wait: 'Please wait',
  offline: 'Offline',
  noSource: 'No media source currently available',
  retry: 'Retry',
  notFetched: 'This could not be loaded. Press again.',
  embed: 'Embed',
  share: 'Share',
} as const;
