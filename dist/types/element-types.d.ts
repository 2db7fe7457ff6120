import type { ClipPlayer } from './elements/clip-player.js';
import type { ClipEmbedPanel } from './elements/clip-embed-panel.js';
import type { ClipSharePanel } from './elements/clip-share-panel.js';
import type { ClipCopyField } from './elements/clip-copy-field.js';
import type { ClipTranscript } from './elements/clip-transcript.js';
import type { ClipConsentEvent, ClipCopyEvent, ClipErrorEvent, ClipPanelEvent, ClipProgressEvent, ClipReadyEvent, ClipShareEvent } from './inline-clip.js';

/** A Boolean of ours, as markup and frameworks write it; "false" is off. */
export type Switch = boolean | '' | 'true' | 'false';

/** The attributes, properties and events of the elements that pages write. */
export interface ClipElementTypes {
  'clip-player': {
    element: ClipPlayer;
    attributes: {
      /** Address of a clip document; fetched when the clip comes near, as `loading=lazy` has it, or is needed. */
      'clip-src'?: string | undefined;
      /** The title, instead of the document's. */
      'clip-title'?: string | undefined;
      /** Shape of the box, `16/9`; a clip of another shape is letterboxed in it. */
      'ratio'?: string | undefined;
      /** First position, in seconds. */
      'start'?: number | string | undefined;
      /** With `start`, the end of an excerpt, in seconds. */
      'end'?: number | string | undefined;
      /** Captions to begin with: a BCP 47 tag. */
      'captions'?: string | undefined;
      /** The embed page, instead of the document's. */
      'embed-url'?: string | undefined;
      /** The clip's own page, instead of the document's. */
      'page-url'?: string | undefined;
      /** Where the library's files are served, for the codes that need them. */
      'assets-url'?: string | undefined;
      /** No control bar. */
      'no-controls'?: Switch | undefined;
      /** No title. */
      'no-title'?: Switch | undefined;
      /** No Embed button. */
      'no-embed'?: Switch | undefined;
      /** No Share button. */
      'no-share'?: Switch | undefined;
      /** Plays beside others; else one clip plays at a time. */
      'concurrent'?: Switch | undefined;
      /** Keeps volume, mute, speed and position on the viewer's device. */
      'remember'?: Switch | undefined;
      /** Goes on in a corner when it is scrolled out of sight while it plays. */
      'sticky'?: Switch | undefined;
      /** Requests and stores nothing before the reader agrees; `remember` keeps the choice for the hosts of the clip. */
      'consent'?: ClipPlayer['consent'] | undefined;
      /** Address of the media, where there is no clip document. */
      'src'?: string | undefined;
      /** Address of the picture before the press. */
      'poster'?: string | undefined;
      /** Width in CSS px; without it the player fills its container. */
      'width'?: number | string | undefined;
      /** Height in CSS px. */
      'height'?: number | string | undefined;
      /** Plays as soon as it can, where the browser allows it. */
      'autoplay'?: boolean | undefined;
      /** Begins without sound. */
      'muted'?: boolean | undefined;
      /** Begins again at the end, of the clip or of its excerpt. */
      'loop'?: boolean | undefined;
      /** As in HTML; `none` unless given. */
      'preload'?: string | undefined;
      /** As in HTML; only needed where media is to be read by scripts. */
      'crossorigin'?: string | undefined;
    };
    properties: {
      /** The clip itself, where a script has it already. */
      'clip'?: ClipPlayer['clip'] | undefined;
      /** Address of a clip document; fetched when the clip comes near, as `loading=lazy` has it, or is needed. */
      'clipSrc'?: ClipPlayer['clipSrc'] | undefined;
      /** The title, instead of the document's. */
      'clipTitle'?: ClipPlayer['clipTitle'] | undefined;
      /** The embed page, instead of the document's. */
      'embedUrl'?: ClipPlayer['embedUrl'] | undefined;
      /** The clip's own page, instead of the document's. */
      'pageUrl'?: ClipPlayer['pageUrl'] | undefined;
      /** Where the library's files are served, for the codes that need them. */
      'assetsUrl'?: ClipPlayer['assetsUrl'] | undefined;
      /** No control bar. */
      'noControls'?: ClipPlayer['noControls'] | undefined;
      /** No title. */
      'noTitle'?: ClipPlayer['noTitle'] | undefined;
      /** No Embed button. */
      'noEmbed'?: ClipPlayer['noEmbed'] | undefined;
      /** No Share button. */
      'noShare'?: ClipPlayer['noShare'] | undefined;
      /** Seconds; before there is media, the position at which it will begin. */
      'currentTime'?: ClipPlayer['currentTime'] | undefined;
      /** Media from a script; it comes before an address. An element that is removed lets it go. */
      'srcObject'?: ClipPlayer['srcObject'] | undefined;
      /** Begins without sound. */
      'defaultMuted'?: ClipPlayer['defaultMuted'] | undefined;
      /** As in HTML; only needed where media is to be read by scripts. */
      'crossOrigin'?: ClipPlayer['crossOrigin'] | undefined;
    };
    events: {
      /** The clip is known. */
      'clip-ready': ClipReadyEvent;
      /** The reader agreed, or a script took that back; `detail` is `{granted, hosts}`. */
      'clip-consent': ClipConsentEvent;
      /** Nothing can be played; `detail` is `{code, message, retry}`. */
      'clip-error': ClipErrorEvent;
      /** A panel opened; `detail` is `{panel}`. */
      'clip-open': ClipPanelEvent;
      /** A panel closed; `detail` is `{panel}`. */
      'clip-close': ClipPanelEvent;
      /** A copy button was pressed; `detail` is `{what, text, method}`. */
      'clip-copy': ClipCopyEvent;
      /** A quarter more has been played; `detail` is `{quarter}`: 25, 50, 75 or 100. */
      'clip-progress': ClipProgressEvent;
      /** Somebody chose where to share; `detail` is `{target, url}`. */
      'clip-share': ClipShareEvent;
    } & Pick<HTMLVideoElementEventMap, 'abort' | 'canplay' | 'canplaythrough' | 'durationchange' | 'emptied' | 'encrypted' | 'ended' | 'loadeddata' | 'loadedmetadata' | 'loadstart' | 'pause' | 'play' | 'playing' | 'progress' | 'ratechange' | 'resize' | 'seeked' | 'seeking' | 'stalled' | 'suspend' | 'timeupdate' | 'volumechange' | 'waiting' | 'enterpictureinpicture' | 'leavepictureinpicture' | 'error'>;
  };
  'clip-embed-panel': {
    element: ClipEmbedPanel;
    attributes: {
      /** Address of a clip document, where no `clip` is given. */
      'clip-src'?: string | undefined;
      /** Address of the embed page, instead of the document's. */
      'embed-url'?: string | undefined;
      /** Address of the clip's own page, instead of the document's. */
      'page-url'?: string | undefined;
      /** Where the library's files are served, for the codes that need them. */
      'assets-url'?: string | undefined;
      /** Seconds: the playhead, offered as the start. */
      'position'?: number | string | undefined;
    };
    properties: {
      'clip'?: ClipEmbedPanel['clip'] | undefined;
      /** Address of a clip document, where no `clip` is given. */
      'clipSrc'?: ClipEmbedPanel['clipSrc'] | undefined;
      /** Address of the embed page, instead of the document's. */
      'embedUrl'?: ClipEmbedPanel['embedUrl'] | undefined;
      /** Address of the clip's own page, instead of the document's. */
      'pageUrl'?: ClipEmbedPanel['pageUrl'] | undefined;
      /** Where the library's files are served, for the codes that need them. */
      'assetsUrl'?: ClipEmbedPanel['assetsUrl'] | undefined;
    };
    events: {
      /** `{what, text, method}`: the copy button was pressed. */
      'clip-copy': ClipCopyEvent;
      /** `{code, message, retry}`: the clip document could not be loaded. */
      'clip-error': ClipErrorEvent;
    };
  };
  'clip-share-panel': {
    element: ClipSharePanel;
    attributes: {
      /** Address of a clip document, where no `clip` is given. */
      'clip-src'?: string | undefined;
      /** Address of the clip's own page, instead of the document's. */
      'page-url'?: string | undefined;
      /** Address of the embed page, shared where there is no page. */
      'embed-url'?: string | undefined;
      /** Seconds: the playhead, offered as the start from 1 s on. */
      'position'?: number | string | undefined;
    };
    properties: {
      'clip'?: ClipSharePanel['clip'] | undefined;
      /** Address of a clip document, where no `clip` is given. */
      'clipSrc'?: ClipSharePanel['clipSrc'] | undefined;
      /** Address of the clip's own page, instead of the document's. */
      'pageUrl'?: ClipSharePanel['pageUrl'] | undefined;
      /** Address of the embed page, shared where there is no page. */
      'embedUrl'?: ClipSharePanel['embedUrl'] | undefined;
      /** Whether each link's address stands beside it, because links may be dead here. */
      'showAddresses'?: ClipSharePanel['showAddresses'] | undefined;
    };
    events: {
      /** `{what, text, method}`: the copy button was pressed. */
      'clip-copy': ClipCopyEvent;
      /** `{target, url}`: a link, or (`system`) the system's share sheet, was chosen. */
      'clip-share': ClipShareEvent;
      /** `{code, message, retry}`: the clip document could not be loaded. */
      'clip-error': ClipErrorEvent;
    };
  };
  'clip-copy-field': {
    element: ClipCopyField;
    attributes: {
      /** Several lines high. */
      'multiline'?: Switch | undefined;
      /** The text is HTML for visual editors too, which insert it as what it shows. */
      'rich'?: Switch | undefined;
      /** The text. */
      'value'?: string | undefined;
      /** Name of the field; without it "Embed code" or "URL". */
      'label'?: string | undefined;
      /** `code` or `url`: what the words call it. Default `code`. */
      'what'?: ClipCopyField['what'] | undefined;
      /** Why the text is out of date, in words; nothing is copied meanwhile. */
      'stale'?: string | undefined;
    };
    properties: {

    };
    events: {
      /** `{what, text, method}`: the button was pressed; `method` is `event`, `api` or `manual`. */
      'clip-copy': ClipCopyEvent;
    };
  };
  'clip-transcript': {
    element: ClipTranscript;
    attributes: {
      /** Its text is there. */
      'open'?: Switch | undefined;
      /** The text scrolls along with what is spoken. */
      'follow'?: Switch | undefined;
      /** The `id` of a `<clip-player>` in the same document or shadow root. */
      'for'?: string | undefined;
      /** Address of a WebVTT file, instead of the captions of the clip. */
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
      /** The clip itself, where a script has it and there is no player. */
      'clip'?: ClipTranscript['clip'] | undefined;
      /** The player, where it is no element's that `for` could name. */
      'player'?: ClipTranscript['player'] | undefined;
      /** It stands in a dialog, which has its heading. */
      'bare'?: ClipTranscript['bare'] | undefined;
    };
    events: {
      /** `{panel}`: `transcript`; it was opened. */
      'clip-open': ClipPanelEvent;
      /** `{panel}`: `transcript`; it was closed. */
      'clip-close': ClipPanelEvent;
      /** `{what, text, method}`: *Copy all* was pressed; `what` is `transcript`. */
      'clip-copy': ClipCopyEvent;
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

/** Listeners by the name that Vue gives them: `onClipReady`. */
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
