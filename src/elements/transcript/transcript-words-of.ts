import type { LitElement } from 'lit';
import type { TranscriptWords } from '../../i18n/en.js';
import { enTranscript } from '../../i18n/en-transcript.js';
import { transcriptLocales } from '../../i18n/transcript-locales.js';
import { fetchedWords } from '../base/fetched-words.js';

/** The words of a transcript for an element; it renders again when those of another language than English arrive. */
export const transcriptWordsOf: (element: LitElement) => TranscriptWords = fetchedWords<TranscriptWords>(
  enTranscript,
  transcriptLocales,
);
