import type { ClipPlayer } from './elements/clip-player.js';
import type { ClipEmbedPanel } from './elements/clip-embed-panel.js';
import type { ClipSharePanel } from './elements/clip-share-panel.js';
import type { ClipCopyField } from './elements/clip-copy-field.js';
import type { ClipTranscript } from './elements/clip-transcript.js';
import type { ClipConsentEvent, ClipCopyEvent, ClipErrorEvent, ClipPanelEvent, ClipProgressEvent, ClipQuoteEvent, ClipReadyEvent, ClipShareEvent } from './inline-clip.js';

/** A Boolean attribute of this library in markup and frameworks; "false" is off. */
export type Switch = boolean | '' | 'true' | 'false';

/** The attributes, properties and events of the elements that pages use. */
export interface ClipElementTypes {
  'clip-player': {
    element: ClipPlayer;
    attributes: {
      /** Address of a clip document, fetched near the viewport, like `loading=lazy`, or when needed. */
      'clip-src'?: string | undefined;
      /** Title that replaces the document's. */
      'clip-title'?: string | undefined;
      /** Aspect ratio of the box, `16/9`; a clip of another ratio is letterboxed. */
      'ratio'?: string | undefined;
      /** Start position, in seconds. */
      'start'?: number | string | undefined;
      /** With `start`, the end of an excerpt, in seconds. */
      'end'?: number | string | undefined;
      /** Captions shown at the start: a BCP 47 tag. */
      'captions'?: string | undefined;
      /** Embed page that replaces the document's. */
      'embed-url'?: string | undefined;
      /** Page of the clip that replaces the document's. */
      'page-url'?: string | undefined;
      /** Address of the library's files, for codes that need them. */
      'assets-url'?: string | undefined;
      /** Hides the control bar. */
      'no-controls'?: Switch | undefined;
      /** Hides the title. */
      'no-title'?: Switch | undefined;
      /** Hides the Embed button. */
      'no-embed'?: Switch | undefined;
      /** Hides the Share button. */
      'no-share'?: Switch | undefined;
      /** Plays beside other clips; without it one clip plays at a time. */
      'concurrent'?: Switch | undefined;
      /** Saves volume, mute, speed and position on the viewer's device. */
      'remember'?: Switch | undefined;
      /** Continues in a corner when the playing clip is scrolled out of the viewport. */
      'sticky'?: Switch | undefined;
      /** Requests and stores nothing before the reader agrees; `remember` saves the choice for the hosts of the clip. */
      'consent'?: ClipPlayer['consent'] | undefined;
      /** Address of the media, if there is no clip document. */
      'src'?: string | undefined;
      /** Address of the poster. */
      'poster'?: string | undefined;
      /** Width in CSS px; without it the player fills its container. */
      'width'?: number | string | undefined;
      /** Height in CSS px. */
      'height'?: number | string | undefined;
      /** Plays as soon as possible, if the browser allows it. */
      'autoplay'?: boolean | undefined;
      /** Starts muted. */
      'muted'?: boolean | undefined;
      /** Restarts at the end of the clip or of its excerpt. */
      'loop'?: boolean | undefined;
      /** As in HTML; the default is `none`. */
      'preload'?: string | undefined;
      /** As in HTML; needed only if scripts read the media. */
      'crossorigin'?: string | undefined;
    };
    properties: {
      /** The clip, if a script has already loaded it. */
      'clip'?: ClipPlayer['clip'] | undefined;
      /** Address of a clip document, fetched near the viewport, like `loading=lazy`, or when needed. */
      'clipSrc'?: ClipPlayer['clipSrc'] | undefined;
      /** Title that replaces the document's. */
      'clipTitle'?: ClipPlayer['clipTitle'] | undefined;
      /** Embed page that replaces the document's. */
      'embedUrl'?: ClipPlayer['embedUrl'] | undefined;
      /** Page of the clip that replaces the document's. */
      'pageUrl'?: ClipPlayer['pageUrl'] | undefined;
      /** Address of the library's files, for codes that need them. */
      'assetsUrl'?: ClipPlayer['assetsUrl'] | undefined;
      /** Hides the control bar. */
      'noControls'?: ClipPlayer['noControls'] | undefined;
      /** Hides the title. */
      'noTitle'?: ClipPlayer['noTitle'] | undefined;
      /** Hides the Embed button. */
      'noEmbed'?: ClipPlayer['noEmbed'] | undefined;
      /** Hides the Share button. */
      'noShare'?: ClipPlayer['noShare'] | undefined;
      /** In seconds. Before media is loaded, the position at which playback will start. Throws a `TypeError` for a value that is not finite. */
      'currentTime'?: ClipPlayer['currentTime'] | undefined;
      /** Media that a script provides. It takes precedence over an address. The element releases it when it is removed. */
      'srcObject'?: ClipPlayer['srcObject'] | undefined;
      /** Starts muted. */
      'defaultMuted'?: ClipPlayer['defaultMuted'] | undefined;
      /** As in HTML; needed only if scripts read the media. */
      'crossOrigin'?: ClipPlayer['crossOrigin'] | undefined;
    };
    events: {
      /** The clip is known. */
      'clip-ready': ClipReadyEvent;
      /** Consent was granted or revoked; `detail` is `{granted, hosts}`. */
      'clip-consent': ClipConsentEvent;
      /** The clip cannot be played; `detail` is `{code, message, retry}`. */
      'clip-error': ClipErrorEvent;
      /** A panel opened; `detail` is `{panel}`. */
      'clip-open': ClipPanelEvent;
      /** A panel closed; `detail` is `{panel}`. */
      'clip-close': ClipPanelEvent;
      /** A copy button was pressed; `detail` is `{what, text, method}`. */
      'clip-copy': ClipCopyEvent;
      /** A quarter more has been played; `detail` is `{quarter}`: 25, 50, 75 or 100. */
      'clip-progress': ClipProgressEvent;
      /** Words were selected in the transcript, or others, or none any more; `detail` is `{quote}`. */
      'clip-quote': ClipQuoteEvent;
      /** Somebody chose where to share; `detail` is `{target, url}`. */
      'clip-share': ClipShareEvent;
    } & Pick<HTMLVideoElementEventMap, 'abort' | 'canplay' | 'canplaythrough' | 'durationchange' | 'emptied' | 'encrypted' | 'ended' | 'loadeddata' | 'loadedmetadata' | 'loadstart' | 'pause' | 'play' | 'playing' | 'progress' | 'ratechange' | 'resize' | 'seeked' | 'seeking' | 'stalled' | 'suspend' | 'timeupdate' | 'volumechange' | 'waiting' | 'enterpictureinpicture' | 'leavepictureinpicture' | 'error'>;
  };
  'clip-embed-panel': {
    element: ClipEmbedPanel;
    attributes: {
      /** Address of a clip document, if no `clip` is given. */
      'clip-src'?: string | undefined;
      /** Address of the embed page that replaces the document's. */
      'embed-url'?: string | undefined;
      /** Address of the clip's own page that replaces the document's. */
      'page-url'?: string | undefined;
      /** Address of the library's files, for codes that need them. */
      'assets-url'?: string | undefined;
      /** The playhead in seconds, offered as the start. */
      'position'?: number | string | undefined;
    };
    properties: {
      'clip'?: ClipEmbedPanel['clip'] | undefined;
      /** Address of a clip document, if no `clip` is given. */
      'clipSrc'?: ClipEmbedPanel['clipSrc'] | undefined;
      /** Address of the embed page that replaces the document's. */
      'embedUrl'?: ClipEmbedPanel['embedUrl'] | undefined;
      /** Address of the clip's own page that replaces the document's. */
      'pageUrl'?: ClipEmbedPanel['pageUrl'] | undefined;
      /** Address of the library's files, for codes that need them. */
      'assetsUrl'?: ClipEmbedPanel['assetsUrl'] | undefined;
    };
    events: {
      /** The copy button was pressed; `detail` is `{what, text, method}`. */
      'clip-copy': ClipCopyEvent;
      /** The clip document could not be loaded; `detail` is `{code, message, retry}`. */
      'clip-error': ClipErrorEvent;
    };
  };
  'clip-share-panel': {
    element: ClipSharePanel;
    attributes: {
      /** Address of a clip document, if no `clip` is given. */
      'clip-src'?: string | undefined;
      /** Address of the clip's own page that replaces the document's. */
      'page-url'?: string | undefined;
      /** Address of the embed page, which is shared if there is no page. */
      'embed-url'?: string | undefined;
      /** The playhead in seconds, offered as the start from 1 s on. */
      'position'?: number | string | undefined;
    };
    properties: {
      'clip'?: ClipSharePanel['clip'] | undefined;
      /** Address of a clip document, if no `clip` is given. */
      'clipSrc'?: ClipSharePanel['clipSrc'] | undefined;
      /** Address of the clip's own page that replaces the document's. */
      'pageUrl'?: ClipSharePanel['pageUrl'] | undefined;
      /** Address of the embed page, which is shared if there is no page. */
      'embedUrl'?: ClipSharePanel['embedUrl'] | undefined;
      /** Shows the address beside each link, for frames that may block links. */
      'showAddresses'?: ClipSharePanel['showAddresses'] | undefined;
    };
    events: {
      /** The copy button was pressed; `detail` is `{what, text, method}`. */
      'clip-copy': ClipCopyEvent;
      /** A link, or (`system`) the system's share sheet, was chosen; `detail` is `{target, url}`. */
      'clip-share': ClipShareEvent;
      /** The clip document could not be loaded; `detail` is `{code, message, retry}`. */
      'clip-error': ClipErrorEvent;
    };
  };
  'clip-copy-field': {
    element: ClipCopyField;
    attributes: {
      /** The field has several lines. */
      'multiline'?: Switch | undefined;
      /** The text is HTML that visual editors insert as rendered content. */
      'rich'?: Switch | undefined;
      /** The text. */
      'value'?: string | undefined;
      /** Name of the field; without it "Embed code" or "URL". */
      'label'?: string | undefined;
      /** `code` or `url`: the kind of text, for the labels. Default `code`. */
      'what'?: ClipCopyField['what'] | undefined;
      /** The reason why the text is out of date; nothing is copied meanwhile. */
      'stale'?: string | undefined;
    };
    properties: {

    };
    events: {
      /** The button was pressed; `detail` is `{what, text, method}`; `method` is `event`, `api` or `manual`. */
      'clip-copy': ClipCopyEvent;
    };
  };
  'clip-transcript': {
    element: ClipTranscript;
    attributes: {
      /** The transcript is open. */
      'open'?: Switch | undefined;
      /** The text scrolls to the current line. */
      'follow'?: Switch | undefined;
      /** The `id` of a `<clip-player>` in the same document or shadow root. */
      'for'?: string | undefined;
      /** Address of a WebVTT file that replaces the captions of the clip. */
      'src'?: string | undefined;
      /** Language of that file: a BCP 47 tag. */
      'srclang'?: string | undefined;
      /** Address of a clip document, where there is no player. */
      'clip-src'?: string | undefined;
      /** The captions to begin with: a BCP 47 tag. */
      'captions'?: string | undefined;
    };
    properties: {
      /** The `id` of a `<clip-player>` in the same document or shadow root. */
      'htmlFor'?: ClipTranscript['htmlFor'] | undefined;
      /** Address of a clip document, where there is no player. */
      'clipSrc'?: ClipTranscript['clipSrc'] | undefined;
      /** The clip, if a script has already loaded it and there is no player. */
      'clip'?: ClipTranscript['clip'] | undefined;
      /** The player, if it belongs to no element that `for` could name. */
      'player'?: ClipTranscript['player'] | undefined;
      /** True in a dialog, which has its own heading. */
      'bare'?: ClipTranscript['bare'] | undefined;
    };
    events: {
      /** `{panel}`: `transcript`; it was opened. */
      'clip-open': ClipPanelEvent;
      /** `{panel}`: `transcript`; it was closed. */
      'clip-close': ClipPanelEvent;
      /** `{what, text, method}`: *Copy all* was pressed, `what` is `transcript`; or a quote was copied. */
      'clip-copy': ClipCopyEvent;
      /** `{quote}`: words were selected, or others, or none any more: then `quote` is null. */
      'clip-quote': ClipQuoteEvent;
      /** `{code, message, retry}`: the clip document could not be loaded. */
      'clip-error': ClipErrorEvent;
    };
  };
}

/** The class of a tag. */
export type ElementOf<Tag extends keyof ClipElementTypes> = ClipElementTypes[Tag]['element'];

/** Listeners for all events of an element, by the name of the event after a prefix. */
export type Listeners<Tag extends keyof ClipElementTypes, Prefix extends string> = {
  [Name in keyof ClipElementTypes[Tag]['events'] & string as `${Prefix}${Name}`]?:
    | ((event: ClipElementTypes[Tag]['events'][Name] & { readonly currentTarget: ElementOf<Tag> }) => void)
    | undefined;
};

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

/** Listeners under Vue's names: `onClipReady`. */
export type ComponentListeners<Tag extends keyof ClipElementTypes> = {
  [Name in keyof ClipElementTypes[Tag]['events'] & string as `on${Capitalize<Camel<Name>>}`]?:
    | ((event: ClipElementTypes[Tag]['events'][Name]) => void)
    | undefined;
};

/** Attributes or properties with a prefix before their name. */
export type Prefixed<
  Tag extends keyof ClipElementTypes,
  Kind extends 'attributes' | 'properties',
  Prefix extends string,
> = {
  [Name in keyof ClipElementTypes[Tag][Kind] & string as `${Prefix}${Name}`]?: ClipElementTypes[Tag][Kind][Name];
};

/** The Boolean attributes as Solid sets them: `bool:sticky`. */
export type Switches<Tag extends keyof ClipElementTypes> = {
  [Name in keyof ClipElementTypes[Tag]['attributes'] &
    string as boolean extends ClipElementTypes[Tag]['attributes'][Name] ? `bool:${Name}` : never]?:
    | boolean
    | undefined;
};
