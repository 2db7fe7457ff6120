/** English words of the pages of a clip site. A site may replace them. */
export const pageWords = {
  language: 'en',
  unknown: 'There is no such clip',
  unknownMore: 'The address may have been copied in part, or the clip may never have been here.',
  removed: (date: string) => `This clip was removed on ${date}.`,
  private: 'This clip is not public',
  elsewhere: 'This clip can only be watched elsewhere.',
  consent: 'Nothing of this clip is loaded before you agree. Without script, it can be watched on its page.',
  warning: 'Warning',
  correction: 'Correction',
  correctionOf: (date: string) => `Correction, ${date}`,
  article: 'To the article',
  transcript: 'Transcript',
  clips: 'Clips',
} as const;

/** The words that a site may replace. `language` is their BCP 47 tag. */
export type PageWords = {
  readonly [Key in keyof typeof pageWords]: (typeof pageWords)[Key] extends (
    ...values: infer Values
  ) => string
    ? (...values: Values) => string
    : string;
};
