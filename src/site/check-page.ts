import { html } from '../embed/html.js';
import type { Site } from './site.js';
import { siteUrls } from './site-urls.js';

/**
 * Returns the HTML of `/check`, where editors paste a code and copy the repaired one. It is in English, like all
 * messages of the checker.
 */
export function checkPage(site: Site): string {
  const urls = siteUrls(site);
  const page = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Check a code</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="stylesheet" href="${urls.asset('watch-page.css')}">
<link rel="stylesheet" href="${urls.asset('check-page.css')}">
<script type="module" crossorigin="anonymous" src="${urls.asset('elements/clip-copy-field.js')}"></script>
<script type="module" crossorigin="anonymous" src="${urls.asset('check-page.js')}"></script>
</head>
<body>
<header><a href="${site.base}">${site.name}</a></header>
<main>
<h1>Check a code</h1>
<p id="hint">Paste a code, or the HTML of an article. Codes of clips of this site are checked on this page; nothing is sent.</p>
<label for="text">Code or HTML</label>
<textarea id="text" rows="10" spellcheck="false" autocapitalize="off" aria-describedby="hint"></textarea>
<p role="status"></p>
<div class="results" data-site="${site.base}"></div>
<noscript><p>This page needs JavaScript. <code>npx inline-clip check</code> does the same in a terminal.</p></noscript>
</main>
</body>
</html>
`;
  return page.toString();
}
