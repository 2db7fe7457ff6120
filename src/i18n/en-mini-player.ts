/** English words of the mini-player. */
export const enMiniPlayer = {
  miniPlayer: 'Mini-player',
  moveMiniPlayer: 'Move mini-player',
  closeMiniPlayer: 'Close mini-player',
} as const;
