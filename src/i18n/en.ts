import { enArticle } from './en-article.js';
import type { enFacade } from './en-facade.js';
import { enSettings } from './en-settings.js';
import { enSharing } from './en-sharing.js';

/**
 * English, and the type that every other locale fills: words as strings, sentences with numbers as functions. It is
 * made of parts, because a page fetches no more than it shows; other languages are one small file each.
 */
export const en = {
  ...enSharing,
  ...enSettings,
  ...enArticle,
} as const satisfies Record<string, string | ((...values: never[]) => string)>;

/** What a locale provides. */
export type Words = WordsLike<typeof en>;

/** Words in any language that stand for these in English. */
export type WordsLike<English> = {
  readonly [Key in keyof English]: English[Key] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : string;
};

/** What a locale provides for the time before a press. */
export type FacadeWords = WordsLike<typeof enFacade>;

/** What a locale provides for the panels that hand a clip on. */
export type SharingWords = WordsLike<typeof enSharing>;
