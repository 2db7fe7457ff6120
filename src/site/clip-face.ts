import type { Clip, ClipImage, ClipSource, ClipTrack } from '../clip/clip.js';
import { pageElsewhere } from '../clip/closed-reason.js';
import { formatTime } from '../clip/format-time.js';
import type { EmbedOptions } from '../embed/embed-options.js';
import { type Html, html } from '../embed/html.js';
import { atExcerpt } from '../embed/media-fragment.js';
import { type PageWords, pageWords } from '../i18n/page-words.js';
import { clipDocument } from './clip-document.js';
import { jsonLdScript } from './json-ld-script.js';
import type { Site } from './site.js';

/** Whether a player asks before it loads its clip: by the rule of the site, else by the options. */
export const consentOf = ({ consent, options }: Pick<FacePlace, 'consent' | 'options'>) =>
  consent || options.consent;

/** The attribute of a `<clip-player>` for it. */
export const consentAttribute = (place: Pick<FacePlace, 'consent' | 'options'>): Html | false => {
  const consent = consentOf(place);
  return consent === 'remember' ? html` consent="remember"` : !!consent && html` consent`;
};

/** What a face needs to know beside the clip. */
export interface FacePlace {
  /** Where the title leads. */
  readonly href: string;
  /**
   * The clip's page on this site, for the moments that search engines offer. The embed page has none: what is found there
   * counts as part of the page around it, to whose address they would not belong.
   */
  readonly watch?: string;
  /** The media host lets other origins read its files. */
  readonly cors: boolean;
  readonly options: EmbedOptions;
  /** The site asks before it loads a clip, whatever the options say. */
  readonly consent?: Site['consent'];
  /** Not where the same page serves addresses that ask for consent: a picture in the HTML is loaded before any script. */
  readonly hasPoster?: boolean;
  /** What the page says for itself. */
  readonly words?: PageWords | undefined;
}

/**
 * What stands inside a `<clip-player>` in the HTML: the clip as data, which the element reads; the browser's own
 * player with what is known of the clip, for as long as there is no element; and the link to the clip's page. It is no
 * `<noscript>`, because scripts also fail to come where they are allowed.
 */
export function clipFace(clip: Clip, place: FacePlace): Html {
  return html`${jsonLdScript(clipDocument(clip, place.watch))}
<div class="face">
${warning(clip, place)}${media(clip, place)}
${facts(clip)}</div>
<a href="${place.href}">${clip.title}</a>`;
}

function media(clip: Clip, place: FacePlace): Html {
  if (consentOf(place))
    return html`<p lang="${place.words?.language ?? 'en'}">${(place.words ?? pageWords).consent}</p>`;
  const page = pageElsewhere(clip);
  if (page) return elsewhere(page, place);
  return clip.kind === 'audio' ? audio(clip, place) : video(clip, place);
}

/** The address stands as the link's words, to be selected where a frame lets nothing be opened. */
function elsewhere(page: string, { words = pageWords }: FacePlace): Html {
  return html`<p lang="${words.language}">${words.elsewhere} <a href="${page}" target="_blank" rel="noopener">${page}</a></p>`;
}

function video(clip: Clip, place: FacePlace): Html {
  const poster = place.hasPoster !== false && !clip.contentRating && pictureFor(clip.posters);
  return html`<video playsinline preload="none"${poster && html` poster="${poster.url}"`}${settings(place)}>
${clip.sources.map((source) => sourceTag(source, place))}${place.cors && clip.tracks.map((track) => trackTag(track, place))}</video>`;
}

/** The smallest picture of at least 640 px, which is most often the one that the element shows as well. */
function pictureFor(posters: readonly ClipImage[]): ClipImage | undefined {
  const known = posters.toSorted((a, b) => (a.width ?? 0) - (b.width ?? 0));
  return known.find(({ width = 0 }) => width >= 640) ?? known.at(-1);
}

function audio(clip: Clip, place: FacePlace): Html {
  return html`<audio preload="none"${settings(place)}>
${clip.sources.map((source) => sourceTag(source, place))}</audio>`;
}

/** `autoplay` is left to the element: a native player under it would go on sounding. */
function settings({ options, cors }: FacePlace): Html {
  const flags = { controls: options.controls, muted: options.muted, loop: options.loop };
  const on = Object.entries(flags).filter(([, value]) => value);
  return html`${on.map(([name]) => html` ${name}`)}${cors && html` crossorigin="anonymous"`}`;
}

/** A media fragment gives the excerpt to browsers that play without us. */
function sourceTag({ src, type }: ClipSource, { options }: FacePlace): Html {
  return html`<source src="${atExcerpt(src, options)}"${type && html` type="${type}"`}>
`;
}

function trackTag({ src, kind, language, label }: ClipTrack, { options: { captions } }: FacePlace): Html {
  const wanted = captions === language && html` default`;
  return html`<track src="${src}" kind="${kind}" srclang="${language}" label="${label}"${wanted}>
`;
}

/** What the clip warns of; a browser's own player has no veil, so its poster stays away as well. */
function warning({ contentRating }: Clip, { words = pageWords }: FacePlace): Html | undefined {
  if (!contentRating) return undefined;
  return html`<div class="warning"><b lang="${words.language}">${words.warning}:</b> ${contentRating}</div>
`;
}

/** Length, publisher and credit in one line. */
function facts({ duration, publisher, credit }: Clip): Html | false {
  const length = duration && formatTime(duration);
  const known = [length, publisher?.name, credit].filter(Boolean);
  return known.length > 0 && html`<p>${known.join(' · ')}</p>\n`;
}
