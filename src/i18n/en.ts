import type { enExcerpt } from './en-excerpt.js';
import type { enFacade } from './en-facade.js';
import { enKeyHelp } from './en-key-help.js';
import { enMiniPlayer } from './en-mini-player.js';
import { enNotice } from './en-notice.js';
import type { enPanels } from './en-panels.js';
import type { enQuote } from './en-quote.js';
import { enSettings } from './en-settings.js';
import { enSharing } from './en-sharing.js';
import type { enTranscript } from './en-transcript.js';
import { enWarning } from './en-warning.js';

/**
 * The English words, which are the type of every other locale: words are strings, sentences with values are
 * functions. English is split into parts, so that a page fetches only the words that it shows. Every other language
 * is one small file.
 */
export const en = {
  ...enSharing,
  ...enSettings,
  ...enWarning,
  ...enNotice,
  ...enMiniPlayer,
  ...enKeyHelp,
} as const satisfies Record<string, string | ((...values: never[]) => string)>;

/** The words of a locale. */
export type Words = WordsLike<typeof en>;

/** The type of translations of English words. */
export type WordsLike<English> = {
  readonly [Key in keyof English]: English[Key] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : string;
};

/** The words of a locale for the facade. */
export type FacadeWords = WordsLike<typeof enFacade>;

/** The words of a locale for the embed and share panels. */
export type SharingWords = WordsLike<typeof enSharing>;

/** The words of a locale for open panels. */
export type PanelWords = WordsLike<typeof enPanels>;

/** The words of a locale for an open transcript. */
export type TranscriptWords = WordsLike<typeof enTranscript>;

/** The words of a locale for the excerpt picker. */
export type ExcerptWords = WordsLike<typeof enExcerpt>;

/** The words of a locale for quoting. */
export type QuoteWords = WordsLike<typeof enQuote>;
