import type { enExcerpt } from './en-excerpt.js';
import type { enFacade } from './en-facade.js';
import type { enPanels } from './en-panels.js';
import type { enQuote } from './en-quote.js';
import { enSharing } from './en-sharing.js';
import type { enTranscript } from './en-transcript.js';
/**
 * English, and the type of every other locale: words are strings, sentences with values are functions. English is split
 * into parts, so that a page fetches only what it shows. Every other language is one small file.
 */
export declare const en: {
    readonly player: 'Clip player';
    readonly play: 'Play';
    readonly pause: 'Pause';
    readonly length: (time: string) => string;
    readonly live: 'Live';
    readonly wait: 'Please wait';
    readonly offline: 'Offline';
    readonly noSource: 'No media source currently available';
    readonly retry: 'Retry';
    readonly notFetched: 'This could not be loaded. Press again.';
    readonly embed: 'Embed';
    readonly share: 'Share';
    readonly keyHelp: 'Keyboard shortcuts';
    readonly keyPlay: 'Play or pause';
    readonly keyLouder: 'Louder';
    readonly keyQuieter: 'Quieter';
    readonly keyStart: 'To the beginning';
    readonly keyEnd: 'To the end';
    readonly keyPart: 'To a part of the clip';
    readonly miniPlayer: 'Mini-player';
    readonly moveMiniPlayer: 'Move mini-player';
    readonly closeMiniPlayer: 'Close mini-player';
    readonly removed: 'This clip is no longer available.';
    readonly elsewhere: 'This clip can only be watched elsewhere.';
    readonly watchAt: (place: string) => string;
    readonly back: 'Back';
    readonly quality: 'Quality';
    readonly auto: 'Auto';
    readonly autoAt: (quality: string) => string;
    readonly speed: 'Speed';
    readonly normalSpeed: 'Normal';
    readonly sound: 'Sound';
    readonly audioDescription: 'Audio description';
    readonly captionStyle: 'Caption style';
    readonly textSize: 'Text size';
    readonly small: 'Small';
    readonly medium: 'Medium';
    readonly large: 'Large';
    readonly textColor: 'Text colour';
    readonly white: 'White';
    readonly yellow: 'Yellow';
    readonly green: 'Green';
    readonly lightBlue: 'Light blue';
    readonly background: 'Background';
    readonly black: 'Black';
    readonly translucent: 'Translucent';
    readonly noBackground: 'None';
    readonly directLink: 'Direct link';
    readonly transcript: 'Transcript';
    readonly popOut: 'Pop out';
    readonly playElsewhere: 'Play on another device';
    readonly captionsUnavailable: 'Captions are not available.';
    readonly replay: 'Replay';
    readonly mute: 'Mute';
    readonly unmute: 'Unmute';
    readonly captions: 'Captions';
    readonly captionsOff: 'Off';
    readonly fullscreen: 'Fullscreen';
    readonly muted: 'Muted';
    readonly playing: 'Playing';
    readonly paused: 'Paused';
    readonly sourceHelp: 'Check your connection, or try again in a moment.';
    readonly clipPage: 'Open the clip’s page';
    readonly openPage: 'Open full page';
    readonly seek: 'Seek';
    readonly volume: 'Volume';
    readonly timeOf: (time: string, length: string) => string;
    readonly url: 'URL';
    readonly settings: 'Settings';
    readonly pictureInPicture: 'Picture in picture';
    readonly chapters: 'Chapters';
    readonly goLive: 'Go live';
    readonly behindLive: (time: string) => string;
    readonly watchOn: 'Watch on';
    readonly keyBack: (seconds: number) => string;
    readonly keyForward: (seconds: number) => string;
    readonly close: 'Close';
    readonly embedCode: 'Embed code';
    readonly copyCode: 'Copy code';
    readonly copyUrl: 'Copy URL';
    readonly codeCopied: 'The code has been copied to your clipboard.';
    readonly urlCopied: 'The URL has been copied to your clipboard.';
    readonly copyByHand: (keys: string) => string;
    readonly format: 'Format';
    readonly formatScript: 'Script';
    readonly formatElement: 'Element';
    readonly width: 'Width';
    readonly height: 'Height';
    readonly px: 'px';
    readonly keepRatio: 'Keep ratio';
    readonly presets: 'Sizes';
    readonly responsive: 'Responsive';
    readonly start: 'Start';
    readonly end: 'End';
    readonly autoplay: 'Autoplay';
    readonly autoplayNote: 'Starts without sound, as browsers ask.';
    readonly loop: 'Loop';
    readonly showTitle: 'Show title';
    readonly previewOf: (width: number, height: number) => string;
    readonly notANumber: 'Type a whole number of pixels, such as 640.';
    readonly tooSmall: (least: number) => string;
    readonly tooLarge: (most: number) => string;
    readonly notATime: 'Type a time such as 0:12, or seconds.';
    readonly timeTooLate: (length: string) => string;
    readonly endBeforeStart: 'The end must come after the start.';
    readonly noEmbed: 'This clip cannot be embedded.';
    readonly noShare: 'This clip has no address to share.';
    readonly notLoaded: 'The clip could not be loaded.';
    readonly startAt: (time: string) => string;
    readonly shareOn: (name: string) => string;
    readonly email: 'E-mail';
    readonly shareByEmail: 'Share by e-mail';
    readonly shareMore: 'More…';
    readonly warning: 'Warning';
    readonly showClip: 'Show clip';
};
/** The words of a locale. */
export type Words = WordsLike<typeof en>;
/** The type of translations of English words. */
export type WordsLike<English> = {
    readonly [Key in keyof English]: English[Key] extends (...values: infer Values) => string ? (...values: Values) => string : string;
};
/** The words of a locale for the facade. */
export type FacadeWords = WordsLike<typeof enFacade>;
/** The words of a locale for the embed and share panels. */
export type SharingWords = WordsLike<typeof enSharing>;
/** The words that only an open panel needs. */
export type PanelWords = WordsLike<typeof enPanels>;
/** The words that only an open transcript needs. */
export type TranscriptWords = WordsLike<typeof enTranscript>;
/** The words of the excerpt picker. */
export type ExcerptWords = WordsLike<typeof enExcerpt>;
/** The words that only somebody who quotes needs. */
export type QuoteWords = WordsLike<typeof enQuote>;
