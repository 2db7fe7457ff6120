import { html, isServer, nothing, type TemplateResult } from 'lit';
import type { Clip, ClipImage } from '../../clip/clip.js';
import { closedReason } from '../../clip/closed-reason.js';
import { formatTime } from '../../clip/format-time.js';
import type { FacadeWords } from '../../i18n/en.js';
import type { PanelName } from '../base/clip-panel-event.js';
import { facadeIcons } from '../base/facade-icons.js';

/** A template, or nothing. */
export type View = TemplateResult | typeof nothing;

/** The input of `playerView`: values to render, and callbacks for presses. */
export interface PlayerView {
  readonly words: FacadeWords;
  /** Converts a time to the digits of these words. */
  readonly digits: (time: string) => string;
  readonly clip: Clip | undefined;
  readonly title: string;
  /** Address of the clip's own page; undefined if it has none. */
  readonly page: string | undefined;
  /** The box of the media element; undefined before it exists. */
  readonly stage: HTMLElement | undefined;
  /** The overlay of the picture: the play button, or the message of a failure. */
  readonly overlay: 'play' | 'failed' | 'none';
  readonly message: string;
  /** True if the message asks to wait. */
  readonly busy: boolean;
  readonly poster: boolean;
  /** True if the clip has played, so the video replaces the poster. */
  readonly seen: boolean;
  /** True if the clip has no picture besides the poster. */
  readonly sound: boolean;
  readonly length: boolean;
  /** Controls and title are hidden. */
  readonly quiet: boolean;
  /** The controls, once they are loaded. */
  readonly controls: View;
  /** True if the clip plays or is starting, so a press pauses it. */
  readonly active: boolean;
  readonly panels: readonly PanelName[];
  readonly press: () => void;
  readonly retry: () => void;
  /** The content warning over the clip, or the question for consent. */
  readonly warning: View;
  readonly panel: View;
  /** The help for a clip that cannot be played. */
  readonly help: View | undefined;
  readonly pressPicture: (event: MouseEvent) => void;
  readonly open: (panel: PanelName) => void;
}

/** Returns the panels that the clip supports and the element's attributes allow. */
export function panelsOf(
  clip: Clip | undefined,
  { noEmbed, noShare }: { readonly noEmbed: boolean; readonly noShare: boolean },
): readonly PanelName[] {
  const panels: PanelName[] = [];
  if (closedReason(clip) === 'removed') return panels;
  if (clip?.embedUrl && !noEmbed) panels.push('embed');
  if ((clip?.pageUrl || clip?.embedUrl) && !noShare) panels.push('share');
  return panels;
}

/** Returns the view of a player. */
export function playerView(view: PlayerView): TemplateResult {
  const { stage, overlay, quiet } = view;
  return html`<div class="frame ${quiet ? 'quiet' : ''} ${view.sound ? 'audio' : view.seen ? 'seen' : ''}" part="frame">
    ${pictureView(view, 'backdrop')}
    <div class="stage" @click=${view.pressPicture} @dblclick=${view.pressPicture}>${stage ?? html`<slot></slot>`}</div>
    ${view.warning}
    ${pictureView(view, 'poster')}${overlay === 'play' ? playView(view) : nothing}
    ${view.length && !view.message ? lengthView(view) : nothing}${messageView(view)}${view.controls}
    ${topView(view)}
  </div>${view.panel}`;
}

/**
 * The picture that stands for a clip: lazily loaded, and in the size that the box needs. Behind one that its document
 * calls no wider than high stands a blurred copy, which has its box and so its address: nothing else is requested. A copy
 * that is hidden is neither fetched nor drawn.
 */
function pictureView({ clip, poster }: PlayerView, name: 'backdrop' | 'poster'): View {
  const posters = clip?.posters ?? [];
  const first = posters[0];
  if (!first || !poster) return nothing;
  const { width, height } = first as Required<ClipImage>; // no comparison with a size that is not given is true
  const sized = posters.filter(({ width }) => width);
  const srcset = sized.length > 1 && sized.map(({ url, width }) => `${url} ${width}w`).join(', ');
  return html`<img
    class=${name}
    part=${name}
    ?hidden=${name === 'backdrop' && !(height >= width)}
    loading="lazy"
    decoding="async"
    alt=""
    sizes=${srcset ? 'auto, 100vw' : nothing}
    srcset=${srcset || nothing}
    src=${first.url}
  />`;
}

/** Returns the cover button, which has the size of the picture, with a play symbol until the clip plays. */
function playView({ words, active, press, title, clip }: PlayerView): View {
  const what = title || clip?.title;
  const name = active ? words.pause : what ? `${words.play}: ${what}` : words.play;
  return html`<button type="button" class="cover" aria-label=${name} @click=${press}>
    ${active ? nothing : html`<span class="play-badge" part="play-badge">${facadeIcons.play}</span>`}
  </button>`;
}

/** Returns the length of the clip, or the label for a live broadcast. */
function lengthView({ words, clip, digits }: PlayerView): View {
  if (clip?.live) return html`<span class="length">${words.live}</span>`;
  if (!clip?.duration) return nothing;
  const time = digits(formatTime(clip.duration));
  return html`<span class="length" role="img" aria-label=${words.length(time)}>${time}</span>`;
}

function messageView({ words, overlay, message, busy, retry, help }: PlayerView): View {
  const button = html`<button type="button" class="retry" @click=${retry}>${words.retry}</button>`;
  return html`<div class="message ${overlay} ${busy ? 'busy' : ''}">
    <p class=${message && overlay === 'play' && !busy ? 'length' : 'status'} role="status">${message}</p>
    ${overlay === 'failed' ? [button, help] : nothing}
  </div>`;
}

function topView(view: PlayerView): View {
  const { words, title, panels, open } = view;
  if (!title && !panels.length) return nothing;
  return html`<div class="top">
    ${title ? titleView(title, view.page) : nothing}
    ${panels.map((panel) => actionView(panel, words[panel], title, () => open(panel)))}
  </div>`;
}

/** Returns the title, as a link if the clip has a page. In a frame, the link opens a new tab. */
function titleView(title: string, page: string | undefined): View {
  const target = isServer || window === window.top ? nothing : '_blank';
  return html`<a id="title" class="title" part="title" dir="auto" href=${page || nothing} target=${target} rel="noopener"><bdi>${title}</bdi></a>`;
}

function actionView(panel: PanelName, name: string, title: string, open: () => void): View {
  return html`<button type="button" class="action" aria-label=${name} aria-describedby=${title ? 'title' : nothing} aria-haspopup="dialog" @click=${open}>
    ${facadeIcons[panel]}<span>${name}</span>
  </button>`;
}
