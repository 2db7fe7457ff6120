/** English words for a text that the browser does not let a script copy. */
export const enCopying = {
  copyByHand: (keys: string) => `Copying is not allowed here. The text is selected: press ${keys}.`,
} as const;
