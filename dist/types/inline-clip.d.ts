import { Clip } from './shared/clip.js';
export { ClipChapter, ClipCorrection, ClipImage, ClipPublisher, ClipSource, ClipTrack } from './shared/clip.js';
export { EmbedFormat, EmbedReading, embedCode, embedFormats, parseClip, parseEmbedCode, parseEmbedUrl, version } from './shared/release.js';
import { ClipEvent } from './shared/clip-event.js';
export { ClipPanelEvent } from './shared/clip-panel-event.js';
import { PlayerErrorCode } from './shared/player.js';
export { Player, PlayerError, PlayerOptions, PlayerState } from './shared/player.js';
export { ClipPlayer, TrackList } from './shared/clip-player.js';
export { ClipCopyEvent } from './shared/clip-copy-event.js';
export { ampCode, elementCode, embedUrl, iframeCode, mailCode, markdownCode, scriptCode, watchUrl, wordpressCode, wordpressShortcode } from './codes.js';
export { EmbedOptions, EmbedPlace, EmbedSpec, embedSpec } from './shared/embed-spec.js';
import './shared/clip-error.js';
import './shared/excerpt.js';
import 'lit';

/** A quartile of a clip, in percent. */
type Quarter = 25 | 50 | 75 | 100;
/** `clip-progress`: another quarter of the clip, or of its excerpt, has been played. */
declare class ClipProgressEvent extends ClipEvent<{
    readonly quarter: Quarter;
}> {
    constructor(quarter: Quarter);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'clip-progress': ClipProgressEvent;
    }
}

/** `clip-consent`: the reader, or a script, has granted or revoked the consent to load a clip. */
declare class ClipConsentEvent extends ClipEvent<{
    readonly granted: boolean;
    /** The hosts that the element names, as `example.org` or `example.org:8443`. */
    readonly hosts: readonly string[];
}> {
    constructor(granted: boolean, hosts: readonly string[]);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'clip-consent': ClipConsentEvent;
    }
}

/** A failure: its code, a message for developers, and a function that retries. */
interface ClipFailure {
    readonly code: PlayerErrorCode;
    readonly message: string;
    readonly retry: () => void;
}
/** `clip-error`: the clip cannot be played. */
declare class ClipErrorEvent extends ClipEvent<ClipFailure> {
    constructor(failure: ClipFailure);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'clip-error': ClipErrorEvent;
    }
}

/** `clip-ready`: the clip is known. */
declare class ClipReadyEvent extends ClipEvent<{
    readonly clip: Clip;
}> {
    constructor(clip: Clip);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'clip-ready': ClipReadyEvent;
    }
}

/** A quote in the forms that can be copied. */
interface QuoteTexts {
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

/** `clip-quote`: the reader has selected words in a transcript. `quote` is null when nothing is selected any more. */
declare class ClipQuoteEvent extends ClipEvent<{
    readonly quote: QuoteTexts | null;
}> {
    constructor(quote: QuoteTexts | null);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'clip-quote': ClipQuoteEvent;
    }
}

/** The target of a share: `target` is a name such as `telegram`, or `system` for the system's share sheet. */
interface ClipShare {
    readonly target: string;
    readonly url: string;
}
/** `clip-share`: the viewer chose a target for sharing. */
declare class ClipShareEvent extends ClipEvent<ClipShare> {
    constructor(share: ClipShare);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'clip-share': ClipShareEvent;
    }
}

export { Clip, ClipConsentEvent, ClipErrorEvent, ClipProgressEvent, ClipQuoteEvent, ClipReadyEvent, ClipShareEvent, PlayerErrorCode };
