/** English words of the excerpt picker. */
declare const enExcerpt: {
    readonly excerptStart: "Excerpt start";
    readonly excerptEnd: "Excerpt end";
    readonly fromHere: "From here";
    readonly toHere: "To here";
    readonly littleEarlier: (side: string) => string;
    readonly littleLater: (side: string) => string;
    readonly playPart: "Play this part";
    readonly partLost: "A part cannot be carried here: this leads to the whole clip.";
    readonly cardMayDiffer: "Some sites show the picture of the whole clip instead.";
};

/** English words of the facade. Every page fetches them. */
declare const enFacade: {
    readonly player: "Clip player";
    readonly play: "Play";
    readonly pause: "Pause";
    readonly length: (time: string) => string;
    readonly live: "Live";
    readonly wait: "Please wait";
    readonly offline: "Offline";
    readonly noSource: "No media source currently available";
    readonly retry: "Retry";
    readonly notFetched: "This could not be loaded. Press again.";
    readonly embed: "Embed";
    readonly share: "Share";
};

/**
 * English words of open panels. In other languages they have files of their own, because a page fetches the words
 * of a locale before a panel opens.
 */
declare const enPanels: {
    readonly pasteWhere: "Where do you paste it?";
    readonly anyWebsite: "Any website";
    readonly newsletter: "Newsletter";
    readonly forDevelopers: "For developers";
    readonly shortcode: "Shortcode";
    readonly block: "Block";
    readonly helpWebsite: "Paste this into the HTML of any page. If nothing is shown there, choose “Newsletter”.";
    readonly helpBlock: "Paste this into a “Custom HTML” block.";
    readonly helpShortcode: "Paste this on a line of its own; the address alone works too.";
    readonly helpNewsletter: "Paste this into the editor of your newsletter: it is a picture with a link, because e-mail plays no video.";
    readonly helpAmp: "Paste this into an AMP page that loads the amp-video-iframe script.";
    readonly helpMarkdown: "Paste this into a Markdown text: it is a picture with a link to the clip.";
    readonly helpScript: "Paste this into a page of your own: a script replaces the link with the player.";
    readonly helpElement: "Paste this into a page of your own: the player stands in it without a frame.";
    readonly correctFirst: (field: string) => string;
    readonly plainCopied: "Only the code has been copied: paste it into the HTML view of your editor.";
    readonly card: "Preview of the shared link";
    readonly askFirst: "Ask before loading";
    readonly sharePart: "Share a part";
};

/** English words for quoting. In other languages they have files of their own, like those of the panels. */
declare const enQuote: {
    readonly quote: "Quote";
    readonly copyQuote: "Copy quote";
    readonly copyAsHtml: "Copy as HTML";
    readonly copyAsMarkdown: "Copy as Markdown";
    readonly shareMoment: "Share this moment";
    readonly quoteCopied: "The quote has been copied to your clipboard.";
    readonly noTimes: "This quote has no times: its address leads to the whole clip.";
    readonly selectByKeys: "Shift and the arrow keys select words to quote; with Alt they move the start.";
};

/** English words of the embed and share panels. */
declare const enSharing: {
    readonly format: "Format";
    readonly formatScript: "Script";
    readonly formatElement: "Element";
    readonly width: "Width";
    readonly height: "Height";
    readonly px: "px";
    readonly keepRatio: "Keep ratio";
    readonly presets: "Sizes";
    readonly responsive: "Responsive";
    readonly start: "Start";
    readonly end: "End";
    readonly autoplay: "Autoplay";
    readonly autoplayNote: "Starts without sound, as browsers ask.";
    readonly loop: "Loop";
    readonly showTitle: "Show title";
    readonly previewOf: (width: number, height: number) => string;
    readonly notANumber: "Type a whole number of pixels, such as 640.";
    readonly tooSmall: (least: number) => string;
    readonly tooLarge: (most: number) => string;
    readonly notATime: "Type a time such as 0:12, or seconds.";
    readonly timeTooLate: (length: string) => string;
    readonly endBeforeStart: "The end must come after the start.";
    readonly noEmbed: "This clip cannot be embedded.";
    readonly noShare: "This clip has no address to share.";
    readonly notLoaded: "The clip could not be loaded.";
    readonly startAt: (time: string) => string;
    readonly shareOn: (name: string) => string;
    readonly email: "E-mail";
    readonly shareByEmail: "Share by e-mail";
    readonly shareMore: "More…";
    readonly copyByHand: (keys: string) => string;
    readonly close: "Close";
    readonly embedCode: "Embed code";
    readonly copyCode: "Copy code";
    readonly copyUrl: "Copy URL";
    readonly codeCopied: "The code has been copied to your clipboard.";
    readonly urlCopied: "The URL has been copied to your clipboard.";
    readonly captionsUnavailable: "Captions are not available.";
    readonly replay: "Replay";
    readonly mute: "Mute";
    readonly unmute: "Unmute";
    readonly captions: "Captions";
    readonly captionsOff: "Off";
    readonly fullscreen: "Fullscreen";
    readonly muted: "Muted";
    readonly playing: "Playing";
    readonly paused: "Paused";
    readonly sourceHelp: "Check your connection, or try again in a moment.";
    readonly clipPage: "Open the clip’s page";
    readonly openPage: "Open full page";
    readonly seek: "Seek";
    readonly volume: "Volume";
    readonly timeOf: (time: string, length: string) => string;
    readonly url: "URL";
    readonly settings: "Settings";
    readonly pictureInPicture: "Picture in picture";
    readonly chapters: "Chapters";
    readonly goLive: "Go live";
    readonly behindLive: (time: string) => string;
    readonly watchOn: "Watch on";
    readonly keyBack: (seconds: number) => string;
    readonly keyForward: (seconds: number) => string;
    readonly player: "Clip player";
    readonly play: "Play";
    readonly pause: "Pause";
    readonly length: (time: string) => string;
    readonly live: "Live";
    readonly wait: "Please wait";
    readonly offline: "Offline";
    readonly noSource: "No media source currently available";
    readonly retry: "Retry";
    readonly notFetched: "This could not be loaded. Press again.";
    readonly embed: "Embed";
    readonly share: "Share";
};

/**
 * English words of an open transcript. In other languages they have files of their own, like those of the panels.
 */
declare const enTranscript: {
    readonly transcript: "Transcript";
    readonly searchTranscript: "Search the transcript";
    readonly matchOf: (match: string, count: string) => string;
    readonly noMatch: "Nothing found";
    readonly previousMatch: "Previous match";
    readonly nextMatch: "Next match";
    readonly follow: "Follow";
    readonly language: "Language";
    readonly copyAll: "Copy all";
    readonly transcriptCopied: "The transcript has been copied to your clipboard.";
    readonly download: (type: string) => string;
    readonly noTranscript: "This clip has no transcript.";
    readonly textComes: "The text appears while the clip plays.";
    readonly transcriptFailed: "The transcript could not be loaded.";
    readonly notReadable: "The file of captions cannot be read.";
};

/**
 * The English words, which are the type of every other locale: words are strings, sentences with values are
 * functions. English is split into parts, so that a page fetches only the words that it shows. Every other language
 * is one small file.
 */
declare const en: {
    readonly keyHelp: "Keyboard shortcuts";
    readonly keyPlay: "Play or pause";
    readonly keyLouder: "Louder";
    readonly keyQuieter: "Quieter";
    readonly keyStart: "To the beginning";
    readonly keyEnd: "To the end";
    readonly keyPart: "To a part of the clip";
    readonly miniPlayer: "Mini-player";
    readonly moveMiniPlayer: "Move mini-player";
    readonly closeMiniPlayer: "Close mini-player";
    readonly removed: "This clip is no longer available.";
    readonly elsewhere: "This clip can only be watched elsewhere.";
    readonly watchAt: (place: string) => string;
    readonly warning: "Warning";
    readonly showClip: "Show clip";
    readonly back: "Back";
    readonly quality: "Quality";
    readonly auto: "Auto";
    readonly autoAt: (quality: string) => string;
    readonly speed: "Speed";
    readonly normalSpeed: "Normal";
    readonly sound: "Sound";
    readonly audioDescription: "Audio description";
    readonly captionStyle: "Caption style";
    readonly textSize: "Text size";
    readonly small: "Small";
    readonly medium: "Medium";
    readonly large: "Large";
    readonly textColor: "Text colour";
    readonly white: "White";
    readonly yellow: "Yellow";
    readonly green: "Green";
    readonly lightBlue: "Light blue";
    readonly background: "Background";
    readonly black: "Black";
    readonly translucent: "Translucent";
    readonly noBackground: "None";
    readonly directLink: "Direct link";
    readonly transcript: "Transcript";
    readonly popOut: "Pop out";
    readonly playElsewhere: "Play on another device";
    readonly format: "Format";
    readonly formatScript: "Script";
    readonly formatElement: "Element";
    readonly width: "Width";
    readonly height: "Height";
    readonly px: "px";
    readonly keepRatio: "Keep ratio";
    readonly presets: "Sizes";
    readonly responsive: "Responsive";
    readonly start: "Start";
    readonly end: "End";
    readonly autoplay: "Autoplay";
    readonly autoplayNote: "Starts without sound, as browsers ask.";
    readonly loop: "Loop";
    readonly showTitle: "Show title";
    readonly previewOf: (width: number, height: number) => string;
    readonly notANumber: "Type a whole number of pixels, such as 640.";
    readonly tooSmall: (least: number) => string;
    readonly tooLarge: (most: number) => string;
    readonly notATime: "Type a time such as 0:12, or seconds.";
    readonly timeTooLate: (length: string) => string;
    readonly endBeforeStart: "The end must come after the start.";
    readonly noEmbed: "This clip cannot be embedded.";
    readonly noShare: "This clip has no address to share.";
    readonly notLoaded: "The clip could not be loaded.";
    readonly startAt: (time: string) => string;
    readonly shareOn: (name: string) => string;
    readonly email: "E-mail";
    readonly shareByEmail: "Share by e-mail";
    readonly shareMore: "More…";
    readonly copyByHand: (keys: string) => string;
    readonly close: "Close";
    readonly embedCode: "Embed code";
    readonly copyCode: "Copy code";
    readonly copyUrl: "Copy URL";
    readonly codeCopied: "The code has been copied to your clipboard.";
    readonly urlCopied: "The URL has been copied to your clipboard.";
    readonly captionsUnavailable: "Captions are not available.";
    readonly replay: "Replay";
    readonly mute: "Mute";
    readonly unmute: "Unmute";
    readonly captions: "Captions";
    readonly captionsOff: "Off";
    readonly fullscreen: "Fullscreen";
    readonly muted: "Muted";
    readonly playing: "Playing";
    readonly paused: "Paused";
    readonly sourceHelp: "Check your connection, or try again in a moment.";
    readonly clipPage: "Open the clip’s page";
    readonly openPage: "Open full page";
    readonly seek: "Seek";
    readonly volume: "Volume";
    readonly timeOf: (time: string, length: string) => string;
    readonly url: "URL";
    readonly settings: "Settings";
    readonly pictureInPicture: "Picture in picture";
    readonly chapters: "Chapters";
    readonly goLive: "Go live";
    readonly behindLive: (time: string) => string;
    readonly watchOn: "Watch on";
    readonly keyBack: (seconds: number) => string;
    readonly keyForward: (seconds: number) => string;
    readonly player: "Clip player";
    readonly play: "Play";
    readonly pause: "Pause";
    readonly length: (time: string) => string;
    readonly live: "Live";
    readonly wait: "Please wait";
    readonly offline: "Offline";
    readonly noSource: "No media source currently available";
    readonly retry: "Retry";
    readonly notFetched: "This could not be loaded. Press again.";
    readonly embed: "Embed";
    readonly share: "Share";
};
/** The words of a locale. */
type Words = WordsLike<typeof en>;
/** The type of translations of English words. */
type WordsLike<English> = {
    readonly [Key in keyof English]: English[Key] extends (...values: infer Values) => string ? (...values: Values) => string : string;
};
/** The words of a locale for the facade. */
type FacadeWords = WordsLike<typeof enFacade>;
/** The words of a locale for the embed and share panels. */
type SharingWords = WordsLike<typeof enSharing>;
/** The words of a locale for open panels. */
type PanelWords = WordsLike<typeof enPanels>;
/** The words of a locale for an open transcript. */
type TranscriptWords = WordsLike<typeof enTranscript>;
/** The words of a locale for the excerpt picker. */
type ExcerptWords = WordsLike<typeof enExcerpt>;
/** The words of a locale for quoting. */
type QuoteWords = WordsLike<typeof enQuote>;

export { en };
export type { ExcerptWords, FacadeWords, PanelWords, QuoteWords, SharingWords, TranscriptWords, Words, WordsLike };
