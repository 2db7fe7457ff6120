/** English words of the content warning. */
export const enWarning = {
  warning: 'Warning',
  showClip: 'Show clip',
} as const;
