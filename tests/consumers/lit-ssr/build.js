import { mkdirSync, writeFileSync } from 'node:fs';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { parseClip } from 'inline-clip/codes';
import 'inline-clip';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

const documentOf = (id, contentUrl) => ({
  '@type': 'VideoObject',
  name: `The ${id}`,
  duration: 'PT2S',
  contentUrl,
  thumbnailUrl: '/media/clip.jpg',
  embedUrl: `https://clips.example/embed/${id}`,
});

/** The server draws the face from the property, and the browser reads the same document from the child. */
function clipView(id, contentUrl) {
  const document = documentOf(id, contentUrl);
  const json = JSON.stringify(document).replaceAll('<', '\\u003c');
  const script = unsafeHTML(`<script type="application/ld+json">${json}</script>`);
  const clip = parseClip(document, 'https://news.example/');
  return html`<clip-player id=${id} .clip=${clip}>${script}</clip-player>`;
}

const drawn = await collectResult(
  render(html`<main>
    <h1>An article</h1>
    ${clipView('town', '/media/short.mp4')} ${clipView('stream', '/media/short-hls/master.m3u8')}
  </main>`),
);
mkdirSync('dist', { recursive: true });
writeFileSync(
  'dist/index.html',
  `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>An article</title>
    <link rel="stylesheet" href="/main.css">
    <script type="module" src="/hydrate.js"></script>
    <script type="module" src="/main.js"></script>
  </head>
  <body>${drawn}</body>
</html>
`,
);
