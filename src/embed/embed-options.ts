import { parseSeconds } from './parse-excerpt.js';

/** `0`, or text with the form of a BCP 47 tag. */
const languageLike = /^(?:0|[a-z]{2,3}(?:[-_](?:[a-z\d][-_])?[a-z\d]{2,8})*)$/i;

/** The options of an embed; times in seconds, rounded to milliseconds. `docs/codes.md` has a table of them. */
export interface EmbedOptions {
  /** First position, in seconds. */
  readonly start: number;
  /** End of the excerpt that begins at `start`, in seconds. */
  readonly end: number | undefined;
  /** Play at once, where the browser allows it. */
  readonly autoplay: boolean;
  /** Begin without sound. */
  readonly muted: boolean;
  /** Begin again at the end. */
  readonly loop: boolean;
  /** Language of the captions to show (BCP 47), or 0. */
  readonly captions: string;
  /** Show the title. */
  readonly title: boolean;
  /** Show the controls. */
  readonly controls: boolean;
  /** Ask before loading. `remember` stores the consent for the hosts of the clip. */
  readonly consent: boolean | 'remember';
}

/** One option: its default, and its form in a query. `parse` returns undefined for an invalid value. */
export interface EmbedOption<Value> {
  readonly default: Value;
  readonly parse: (text: string) => Value | undefined;
  write(value: Value): string;
}

const writeSeconds = (value: number | undefined) => String(Math.round((value ?? 0) * 1000) / 1000);
const booleans = new Map([
  ['', true],
  ['1', true],
  ['0', false],
]);
const time = <Value extends number | undefined>(fallback: Value): EmbedOption<Value | number> => ({
  default: fallback,
  parse: parseSeconds,
  write: writeSeconds,
});
const flag = (fallback: boolean): EmbedOption<boolean> => ({
  default: fallback,
  parse: (text) => booleans.get(text),
  write: (value) => (value ? '1' : '0'),
});

/** All options of an embed, in their order in an address. */
export const embedOptions: { readonly [Name in keyof EmbedOptions]: EmbedOption<EmbedOptions[Name]> } = {
  start: time(0),
  end: time(undefined),
  autoplay: flag(false),
  muted: flag(false),
  loop: flag(false),
  captions: {
    default: '0',
    parse: (text) => (languageLike.test(text) ? text.replaceAll('_', '-') : undefined),
    write: String,
  },
  title: flag(true),
  controls: flag(true),
  // The option is a restriction: an unknown value also asks for consent.
  consent: {
    default: false,
    parse: (text) => (/^remember$/i.test(text) ? 'remember' : !/^(0|false)$/i.test(text)),
    write: (value) => (value === true ? '1' : value || '0'),
  },
};

/** The names of all options, in their order. */
export const embedOptionNames = Object.keys(embedOptions) as readonly (keyof EmbedOptions)[];

/** Returns all options, with defaults for missing ones. */
export function withDefaults(options: Partial<EmbedOptions> = {}): EmbedOptions {
  const defaults = Object.entries(embedOptions).map(([name, option]) => [name, option.default]);
  return { ...Object.fromEntries(defaults), ...options };
}
