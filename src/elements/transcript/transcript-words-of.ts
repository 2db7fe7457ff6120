import type { LitElement } from 'lit';
import type { TranscriptWords } from '../../i18n/en.js';
import { enTranscript } from '../../i18n/en-transcript.js';
import { transcriptLocales } from '../../i18n/transcript-locales.js';
import { fetchedWords } from '../base/fetched-words.js';

/** Returns the words of a transcript for an element. The element renders again when words of another language are loaded. */
export const transcriptWordsOf: (element: LitElement) => TranscriptWords = fetchedWords<TranscriptWords>(
  enTranscript,
  transcriptLocales,
);
