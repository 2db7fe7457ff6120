import type { Clip } from '../clip/clip.js';
import { formatTime } from '../clip/format-time.js';
import { type Html, html } from '../embed/html.js';
import type { Site } from './site.js';
import { siteUrls } from './site-urls.js';
import { siteWords } from './site-words.js';
import { textDirection } from './text-direction.js';

/** Returns the HTML of `/`: the name of the site and its clips in the given order. */
export function indexPage(clips: readonly Clip[], site: Site): string {
  const urls = siteUrls(site);
  const words = siteWords(site);
  const isRightToLeft = textDirection(words.language) === 'rtl';
  const page = html`<!DOCTYPE html>
<html lang="${words.language}"${isRightToLeft && html` dir="rtl"`}>
<head>
<meta charset="utf-8">
<title>${site.name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="canonical" href="${site.base}">
<link rel="stylesheet" href="${urls.asset('watch-page.css')}">
</head>
<body>
<main>
<h1>${site.name}</h1>
${clips.length > 0 && html`<h2>${words.clips}</h2>\n<ul class="clips">\n${clips.map((clip) => entry(clip, urls.watch(clip.id)))}</ul>\n`}</main>
</body>
</html>
`;
  return page.toString();
}

function entry({ title, language, duration }: Clip, address: string): Html {
  const length = duration !== undefined && html` <span>${formatTime(duration)}</span>`;
  return html`<li><a href="${address}"${language && html` lang="${language}"`}>${title}</a>${length}</li>\n`;
}
