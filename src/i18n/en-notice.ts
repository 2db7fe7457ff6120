/** English words of the notice of a clip that cannot be played here. */
export const enNotice = {
  removed: 'This clip is no longer available.',
  elsewhere: 'This clip can only be watched elsewhere.',
  watchAt: (place: string) => `Watch at ${place}`,
} as const;
