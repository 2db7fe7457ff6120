/** English words of the list of keys. */
export const enKeyHelp = {
  keyHelp: 'Keyboard shortcuts',
  keyPlay: 'Play or pause',
  keyLouder: 'Louder',
  keyQuieter: 'Quieter',
  keyStart: 'To the beginning',
  keyEnd: 'To the end',
  keyPart: 'To a part of the clip',
} as const;
