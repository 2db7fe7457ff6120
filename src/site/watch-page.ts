import type { Clip, ClipImage } from '../clip/clip.js';
import { clipRatio } from '../clip/clip-ratio.js';
import { formatTime } from '../clip/format-time.js';
import { isRemoved } from '../clip/is-removed.js';
import { type EmbedOptions, withDefaults } from '../embed/embed-options.js';
import { type Html, html } from '../embed/html.js';
import { parseEmbedOptions } from '../embed/parse-embed-options.js';
import { clipFace, consentAttribute, consentScript } from './clip-face.js';
import { correctionNote } from './correction-note.js';
import { formatDate } from './format-date.js';
import { removedPage } from './message-page.js';
import { metaTags } from './meta-tags.js';
import { ratioText } from './ratio-text.js';
import type { Site } from './site.js';
import { siteUrls } from './site-urls.js';
import { siteWords } from './site-words.js';
import { textDirection } from './text-direction.js';
import { type Transcript, textBlocks, transcriptPart } from './transcript-part.js';
import { wordsLink } from './words-link.js';

/**
 * The HTML of `/watch/<id>`, the page that a clip has on its own site; it can be read without script.
 * `query` is the query of the address, of which `start` and `end` (seconds) reach the player. A clip that has been
 * removed at `now` (milliseconds since 1970) says so instead. Without a `transcript`, the page shows that of the document.
 * `still` is the picture of an excerpt for its cards, instead of the poster.
 */
export function watchPage(
  clip: Clip,
  site: Site,
  query = new URLSearchParams(),
  now = Date.now(),
  transcript?: Transcript,
  still?: ClipImage,
): string {
  if (isRemoved(clip, now)) return removedPage('page', clip, site);
  const urls = siteUrls(site);
  const watch = urls.watch(clip.id);
  const { language = 'en' } = clip;
  const cors = site.mediaCors ?? false;
  const { start, end } = parseEmbedOptions(query);
  const options = withDefaults({ start, end });
  const place = { href: watch, watch, cors, options, words: siteWords(site), consent: site.consent };
  const page = html`<!DOCTYPE html>
<html lang="${language}"${textDirection(language) === 'rtl' && html` dir="rtl"`}>
<head>
<meta charset="utf-8">
<title>${heading(clip, site)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${clip.description && html`<meta name="description" content="${clip.description}">\n`}<link rel="canonical" href="${watch}">
${metaTags(clip, site, place.options, still)}<link rel="stylesheet" href="${urls.asset('inline-clip.css')}">
<link rel="stylesheet" href="${urls.asset('watch-page.css')}">
<script type="module" crossorigin="anonymous" src="${urls.asset('watch-page.js')}"></script>
<script type="module" crossorigin="anonymous" src="${urls.asset('inline-clip.js')}"></script>
${consentScript(place, urls)}${wordsLink(language, urls)}</head>
<body>
<header><a href="${site.base}">${site.name}</a></header>
<main>
<article>
<clip-player${consentAttribute(place)}${shape(clip)}${excerpt(place.options)}${cors && html` crossorigin="anonymous"`}>
${clipFace(clip, place)}
</clip-player>
<h1>${clip.title}</h1>
${facts(clip)}${details(clip, site)}${transcriptPart(clip, site, transcript, place.options)}
</article>
</main>
</body>
</html>
`;
  return page.toString();
}

/** Writes the attributes that reserve the box of the player. The style limits the width of portrait clips. */
function shape(clip: Clip): Html {
  const ratio = ratioText(clip);
  const isTall = (clipRatio(clip) ?? 1) < 1;
  return html`${ratio && html` ratio="${ratio}"`}${isTall && html` class="tall"`}`;
}

/** Returns the title of the page, with the name of the site if both fit into a search result. */
function heading({ title }: Clip, { name }: Site): string {
  const both = `${title} · ${name}`;
  return both.length > 70 ? title : both;
}

function excerpt({ start, end }: EmbedOptions): Html {
  return html`${start > 0 && html` start="${start}"`}${end && html` end="${end}"`}`;
}

/** Writes publisher, date and duration on one line. */
function facts({ publisher, uploadDate, duration, language }: Clip): Html | false {
  const known = [
    publisher ? [linked(publisher.name, publisher.url)] : [],
    uploadDate ? [html`<time datetime="${uploadDate}">${formatDate(uploadDate, language)}</time>`] : [],
    duration === undefined ? [] : [html`<span>${formatTime(duration)}</span>`],
  ].flat();
  const line = known.map((fact, i) => html`${i > 0 && ' · '}${fact}`);
  return line.length > 0 && html`<p class="facts">${line}</p>\n`;
}

/** Writes warning, correction, description, credit and license. */
function details(clip: Clip, site: Site): Html[] {
  const { contentRating, description, credit, license } = clip;
  return [
    ...paragraphs(contentRating, 'rating'),
    correctionNote(clip, site) ?? html``,
    ...paragraphs(description, 'description'),
    ...paragraphs(credit, 'credit'),
    ...(license ? [html`<p class="license">${linked(license, license)}</p>\n`] : []),
  ];
}

/** Writes one paragraph for each block of text between blank lines. */
function paragraphs(text = '', role?: string): Html[] {
  const name = role && html` class="${role}"`;
  return textBlocks(text).map((block) => html`<p${name}>${block}</p>\n`);
}

/** Writes text, as a link if there is an http(s) address. */
function linked(words: string, address = ''): Html {
  return /^https?:\/\//.test(address) ? html`<a href="${address}">${words}</a>` : html`<span>${words}</span>`;
}
