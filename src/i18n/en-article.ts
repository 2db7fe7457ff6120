/** English words of the article behaviours: content warning, mini-player, keyboard help. */
export const enArticle = {
  warning: 'Warning',
  showClip: 'Show clip',
  removed: 'This clip is no longer available.',
  elsewhere: 'This clip can only be watched elsewhere.',
  watchAt: (place: string) => `Watch at ${place}`,
  miniPlayer: 'Mini-player',
  moveMiniPlayer: 'Move mini-player',
  closeMiniPlayer: 'Close mini-player',
  keyHelp: 'Keyboard shortcuts',
  keyPlay: 'Play or pause',
  keyLouder: 'Louder',
  keyQuieter: 'Quieter',
  keyStart: 'To the beginning',
  keyEnd: 'To the end',
  keyPart: 'To a part of the clip',
} as const;
