/** English words of what a clip does inside an article beside playing. */
export const enArticle = {
  warning: 'Warning',
  showClip: 'Show clip',
  miniPlayer: 'Mini-player',
  moveMiniPlayer: 'Move mini-player',
  closeMiniPlayer: 'Close mini-player',
  keyHelp: 'Keyboard shortcuts',
  keyPlay: 'Play or pause',
  keyBack: (seconds: number) => `Back ${seconds} seconds`,
  keyForward: (seconds: number) => `Forward ${seconds} seconds`,
  keyLouder: 'Louder',
  keyQuieter: 'Quieter',
  keyStart: 'To the beginning',
  keyEnd: 'To the end',
  keyPart: 'To a part of the clip',
} as const;
