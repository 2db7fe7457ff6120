import type { Clip } from '../clip/clip.js';
import { html } from '../embed/html.js';
import { clipFace } from './clip-face.js';
import type { Site } from './site.js';
import { siteUrls } from './site-urls.js';

/**
 * The HTML of `/embed/<id>`, the document inside an embed's iframe. It is the same for every query: the options
 * are read in the browser, by `embed-page.js`.
 */
export function embedPage(clip: Clip, site: Site): string {
  const urls = siteUrls(site);
  const pageUrl = clip.pageUrl ?? urls.watch(clip.id);
  const page = html`<!doctype html>
<html lang="${clip.language ?? 'en'}">
<head>
<meta charset="utf-8">
<title>${clip.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, indexifembedded">
<link rel="canonical" href="${pageUrl}">
<link rel="stylesheet" href="${urls.asset('embed-page.css')}">
<script type="module" crossorigin="anonymous" src="${urls.asset('embed-page.js')}"></script>
</head>
<body>
<main>
<clip-player>
${clipFace(clip, pageUrl)}
</clip-player>
</main>
</body>
</html>
`;
  return page.toString();
}
