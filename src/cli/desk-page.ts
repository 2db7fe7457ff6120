import type { Clip } from '../clip/clip.js';
import { formatTime } from '../clip/format-time.js';
import { embedCode } from '../embed/embed-code.js';
import { embedSpec } from '../embed/embed-spec.js';
import { type Html, html } from '../embed/html.js';
import type { Site } from '../site/site.js';
import { siteUrls } from '../site/site-urls.js';

/** A clip on the desk. */
export interface DeskEntry {
  readonly clip: Clip;
  readonly isRemoved: boolean;
  /** Paths of media files that the clip refers to and that do not exist. */
  readonly missing: readonly string[];
}

/** The path of the style sheet of the desk, relative to the base. */
export const deskStylePath = 'desk.css';

/**
 * Returns the front page of a local site: each clip with its image, duration, missing parts and its code to copy,
 * and the problems of documents. Without a poster, the browser shows a frame of the file and its duration.
 */
export function deskPage(entries: readonly DeskEntry[], problems: readonly string[], site: Site): string {
  const urls = siteUrls(site);
  const page = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${site.name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="stylesheet" href="${urls.asset('watch-page.css')}">
<link rel="stylesheet" href="${site.base}${deskStylePath}">
<script type="module" crossorigin="anonymous" src="${urls.asset('elements/clip-copy-field.js')}"></script>
</head>
<body>
<main>
<h1>${site.name}</h1>
${problems.length > 0 && html`<div class="problems">\n${problems.map((line) => html`<p>${line}</p>\n`)}</div>\n`}${
  entries.length > 0
    ? html`<ol>\n${entries.map((entry) => item(entry, site))}</ol>\n`
    : html`<p>There is no clip yet: <code>npx inline-clip add film.mp4</code> makes one.</p>\n`
}<p>These codes work on this machine alone. <code>npx inline-clip build . --site https://clips.example.org</code> makes the site for your web host; copy the codes that you publish from its pages.</p>
<p><a href="${site.base}check">Check a code</a> that a CMS has changed.</p>
</main>
</body>
</html>
`;
  return page.toString();
}

function item({ clip, isRemoved, missing }: DeskEntry, site: Site): Html {
  const spec = isRemoved ? undefined : embedSpec(clip);
  const lacks = isRemoved ? [] : [...lackOf(clip), ...missing.map((path) => `the file ${path}`)];
  const length = clip.live ? 'live' : clip.duration === undefined ? undefined : formatTime(clip.duration);
  return html`<li>
${picture(clip)}
<h2><a href="${siteUrls(site).watch(clip.id)}"${clip.language && html` lang="${clip.language}"`}>${clip.title}</a></h2>
<p>${[length, clip.id, isRemoved && 'removed'].filter(Boolean).join(' · ')}</p>
${lacks.length > 0 && html`<p class="lacks">Missing: ${lacks.join(', ')}</p>\n`}${
  spec &&
  html`<clip-copy-field what="code" label="Embed code: ${clip.title}" value="${embedCode('iframe', spec)}"></clip-copy-field>\n`
}</li>
`;
}

/** Returns the parts that readers and CMSs would miss. */
function lackOf({ posters, tracks, duration, live, sources }: Clip): string[] {
  return [
    ...(sources.length === 0 ? ['media'] : []),
    ...(posters.length === 0 ? ['poster'] : []),
    ...(tracks.length === 0 && !live ? ['captions'] : []),
    ...(duration === undefined && !live ? ['duration'] : []),
  ];
}

function picture({ posters, sources, kind, duration }: Clip): Html {
  const [poster] = posters
    .toSorted((a, b) => (a.width ?? 0) - (b.width ?? 0))
    .slice(posters.length > 1 ? 1 : 0);
  if (poster) return html`<img src="${poster.url}" alt="" loading="lazy">`;
  const file = sources.find(({ type = '' }) => !/mpegurl|dash/i.test(type));
  if (!file) return html`<div class="none"></div>`;
  const at = Math.min(1, (duration ?? 2) / 2);
  return kind === 'audio'
    ? html`<audio src="${file.src}" controls preload="metadata"></audio>`
    : html`<video src="${file.src.replace(/#.*/s, '')}#t=${at}" controls muted playsinline preload="metadata"></video>`;
}
