import { enFacade } from './en-facade.js';

/** English, and the type that every other locale fills: words as strings, sentences with numbers as functions. */
export const en = {
  ...enFacade,
  captionsUnavailable: 'Captions are not available.',
  replay: 'Replay',
  mute: 'Mute',
  unmute: 'Unmute',
  captions: 'Captions',
  fullscreen: 'Fullscreen',
  openPage: 'Open full page',
  seek: 'Seek',
  volume: 'Volume',
  timeOf: (time: string, length: string) => `${time} of ${length}`,
  close: 'Close',
  embedCode: 'Embed code',
  url: 'URL',
  copyCode: 'Copy code',
  copyUrl: 'Copy URL',
  codeCopied: 'The code has been copied to your clipboard.',
  urlCopied: 'The URL has been copied to your clipboard.',
  copyByHand: (keys: string) => `Copying is not allowed here. The text is selected: press ${keys}.`,
  format: 'Format',
  formatIframe: 'iframe',
  formatScript: 'Script',
  formatElement: 'Element',
  width: 'Width',
  height: 'Height',
  px: 'px',
  keepRatio: 'Keep ratio',
  presets: 'Sizes',
  responsive: 'Responsive',
  start: 'Start',
  end: 'End',
  autoplay: 'Autoplay',
  autoplayNote: 'Starts without sound, as browsers ask.',
  loop: 'Loop',
  showTitle: 'Show title',
  captionsOff: 'Off',
  previewOf: (width: number, height: number) => `Preview: ${width} × ${height} px`,
  notANumber: 'Type a whole number of pixels, such as 640.',
  tooSmall: (least: number) => `The smallest size is ${least} px.`,
  tooLarge: (most: number) => `The largest size is ${most} px.`,
  notATime: 'Type a time such as 0:12, or seconds.',
  timeTooLate: (length: string) => `The clip ends at ${length}.`,
  endBeforeStart: 'The end must come after the start.',
  noEmbed: 'This clip cannot be embedded.',
  noShare: 'This clip has no address to share.',
  notLoaded: 'The clip could not be loaded.',
  startAt: (time: string) => `Start at ${time}`,
  shareOn: (name: string) => `Share on ${name}`,
  email: 'E-mail',
  shareByEmail: 'Share by e-mail',
  shareMore: 'More…',
} as const satisfies Record<string, string | ((...values: never[]) => string)>;

/** What a locale provides. */
export type Words = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : string;
};

/** What a locale provides for the time before a press. */
export type FacadeWords = Pick<Words, keyof typeof enFacade>;
