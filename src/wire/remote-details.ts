import { literal, orNull, type Read, readLongText, readNumber, readShape, readText } from './read-value.js';

/** Words that a reader has selected in the transcript of a clip. */
export interface RemoteQuote {
  /** The words with speaker, source, date and address, as plain text, as HTML with the player, and as Markdown. */
  readonly text: string;
  readonly html: string;
  readonly markdown: string;
  /**
   * The address that plays the words, or that of the clip if the words have no times; null for a clip without a page.
   */
  readonly address: string | null;
  /** Start and end in seconds of media time; null for words without times. */
  readonly start: number | null;
  readonly end: number | null;
}

/** The events of `<clip-player>` that a frame reports to its host, with their `detail`. */
export interface RemoteDetails {
  readonly 'clip-open': { readonly panel: (typeof panels)[number] };
  readonly 'clip-close': { readonly panel: (typeof panels)[number] };
  readonly 'clip-quote': { readonly quote: RemoteQuote | null };
  readonly 'clip-copy': {
    readonly what: (typeof copied)[number];
    readonly text: string;
    readonly method: (typeof methods)[number];
  };
  readonly 'clip-share': { readonly target: string; readonly url: string };
}

export type RemoteDetailName = keyof RemoteDetails;

const panels = ['embed', 'share', 'transcript', 'keys'] as const;
const copied = ['code', 'url', 'transcript', 'quote'] as const;
const methods = ['event', 'api', 'manual'] as const;

const panel = readShape<RemoteDetails['clip-open']>({ panel: literal(...panels) });
const seconds = orNull(readNumber(0, 1e9));
const quote = readShape<RemoteQuote>({
  text: readLongText,
  html: readLongText,
  markdown: readLongText,
  address: orNull(readLongText),
  start: seconds,
  end: seconds,
});

/** The reader for the details of each event. */
export const remoteDetails: { readonly [Name in RemoteDetailName]: Read<RemoteDetails[Name]> } = {
  'clip-open': panel,
  'clip-close': panel,
  'clip-quote': readShape<RemoteDetails['clip-quote']>({ quote: orNull(quote) }),
  'clip-copy': readShape<RemoteDetails['clip-copy']>({
    what: literal(...copied),
    text: readLongText,
    method: literal(...methods),
  }),
  'clip-share': readShape<RemoteDetails['clip-share']>({ target: readText, url: readLongText }),
};
