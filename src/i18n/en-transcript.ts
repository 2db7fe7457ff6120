/**
 * English words of an open transcript. In other languages they have files of their own, like those of the panels.
 */
export const enTranscript = {
  transcript: 'Transcript',
  searchTranscript: 'Search the transcript',
  matchOf: (match: string, count: string) => `${match} of ${count}`,
  noMatch: 'Nothing found',
  previousMatch: 'Previous match',
  nextMatch: 'Next match',
  follow: 'Follow',
  language: 'Language',
  copyAll: 'Copy all',
  transcriptCopied: 'The transcript has been copied to your clipboard.',
  download: (type: string) => `Download ${type}`,
  noTranscript: 'This clip has no transcript.',
  textComes: 'The text appears while the clip plays.',
  transcriptFailed: 'The transcript could not be loaded.',
  notReadable: 'The file of captions cannot be read.',
} as const;
