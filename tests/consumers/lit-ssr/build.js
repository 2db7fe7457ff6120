import { mkdirSync, writeFileSync } from 'node:fs';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { parseClip } from 'inline-clip/codes';
import 'inline-clip';
import { html } from 'lit';

const documentOf = (name, contentUrl) => ({
  '@type': 'VideoObject',
  name,
  duration: 'PT2S',
  contentUrl,
  thumbnailUrl: '/media/clip.jpg',
  embedUrl: `https://clips.example/embed/${name.replace('The ', '')}`,
});
const clipOf = (name, contentUrl) => parseClip(documentOf(name, contentUrl), 'https://news.example/');
const town = clipOf('The town', '/media/short.mp4');
const stream = clipOf('The stream', '/media/short-hls/master.m3u8');

const drawn = await collectResult(
  render(html`<main>
    <h1>An article</h1>
    <clip-player id="town" .clip=${town} clip-src="/clips/town.json"></clip-player>
    <clip-player id="stream" .clip=${stream} clip-src="/clips/stream.json"></clip-player>
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
    <script type="module" src="/main.js"></script>
  </head>
  <body>${drawn}</body>
</html>
`,
);
