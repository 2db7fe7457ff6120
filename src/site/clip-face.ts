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
import type { SiteUrls } from './site-urls.js';

/**
 * Returns whether a player asks for consent before it loads its clip. The site takes precedence over the options.
 */
export const consentOf = ({ consent, options }: Pick<FacePlace, 'consent' | 'options'>) =>
  consent || options.consent;

/** Writes the `consent` attribute of a `<clip-player>`. */
export const consentAttribute = (place: Pick<FacePlace, 'consent' | 'options'>): Html | false => {
  const consent = consentOf(place);
  return consent === 'remember' ? html` consent="remember"` : !!consent && html` consent`;
};

/** Writes the script of the question for consent. The element would fetch it later, after its own script. */
export const consentScript = (place: Pick<FacePlace, 'consent' | 'options'>, urls: SiteUrls): Html | false =>
  !!consentOf(place) &&
  html`<script type="module" crossorigin="anonymous" src="${urls.asset('elements/clip-consent.js')}"></script>\n`;

/** The data for the content of a `<clip-player>`, besides the clip. */
export interface FacePlace {
  /** The target of the title link. */
  readonly href: string;
  /**
   * The clip's page on this site, for the moments in search results. The embed page has none: crawlers count its
   * data as part of the host page, whose address is another one.
   */
  readonly watch?: string;
  /** The media host sends CORS headers. */
  readonly cors: boolean;
  readonly options: EmbedOptions;
  /** The site asks for consent before it loads a clip, for all options. */
  readonly consent?: Site['consent'];
  /**
   * False if the same HTML also serves addresses with `consent`: a browser loads a poster in the HTML before any
   * script runs.
   */
  readonly hasPoster?: boolean;
  /** The words of the page itself. */
  readonly words?: PageWords | undefined;
}

/**
 * Writes the content of a `<clip-player>` in the HTML: the clip as JSON-LD, which the element reads; a native
 * player with the facts of the clip, which is visible until the element is defined; and a link to the clip's page.
 * It is not in a `<noscript>`, because scripts can also fail to load.
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

/**
 * Writes the link to another page. The link text is the address, so that it can be copied in a frame that blocks
 * links.
 */
function elsewhere(page: string, { words = pageWords }: FacePlace): Html {
  return html`<p lang="${words.language}">${words.elsewhere} <a href="${page}" target="_blank" rel="noopener">${page}</a></p>`;
}

function video(clip: Clip, place: FacePlace): Html {
  const poster = place.hasPoster !== false && !clip.contentRating && pictureFor(clip.posters);
  return html`<video playsinline preload="none"${poster && html` poster="${poster.url}"`}${settings(place)}>
${clip.sources.map((source) => sourceTag(source, place))}${place.cors && clip.tracks.map((track) => trackTag(track, place))}</video>`;
}

/** Returns the narrowest image of at least 640 px, which is most often the one that the element shows too. */
function pictureFor(posters: readonly ClipImage[]): ClipImage | undefined {
  const known = posters.toSorted((a, b) => (a.width ?? 0) - (b.width ?? 0));
  return known.find(({ width = 0 }) => width >= 640) ?? known.at(-1);
}

function audio(clip: Clip, place: FacePlace): Html {
  return html`<audio preload="none"${settings(place)}>
${clip.sources.map((source) => sourceTag(source, place))}</audio>`;
}

/**
 * Writes the attributes of the native player. `autoplay` is omitted, because that player would continue to sound
 * under the element.
 */
function settings({ options, cors }: FacePlace): Html {
  const flags = { controls: options.controls, muted: options.muted, loop: options.loop };
  const on = Object.entries(flags).filter(([, value]) => value);
  return html`${on.map(([name]) => html` ${name}`)}${cors && html` crossorigin="anonymous"`}`;
}

/** Writes a source. A media fragment limits the native player to the excerpt. */
function sourceTag({ src, type }: ClipSource, { options }: FacePlace): Html {
  return html`<source src="${atExcerpt(src, options)}"${type && html` type="${type}"`}>
`;
}

function trackTag({ src, kind, language, label }: ClipTrack, { options: { captions } }: FacePlace): Html {
  const wanted = captions === language && html` default`;
  return html`<track src="${src}" kind="${kind}" srclang="${language}" label="${label}"${wanted}>
`;
}

/** Writes the content warning. The native player cannot hide its poster, so it has none for such a clip. */
function warning({ contentRating }: Clip, { words = pageWords }: FacePlace): Html | undefined {
  if (!contentRating) return undefined;
  return html`<div class="warning"><b lang="${words.language}">${words.warning}:</b> ${contentRating}</div>
`;
}

/** Writes duration, publisher and credit on one line. */
function facts({ duration, publisher, credit }: Clip): Html | false {
  const length = duration && formatTime(duration);
  const known = [length, publisher?.name, credit].filter(Boolean);
  return known.length > 0 && html`<p>${known.join(' · ')}</p>\n`;
}
