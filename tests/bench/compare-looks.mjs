// Renders states of the player beside the same states of two peers, as contact sheets to look at:
// npm run looks [-- --out FOLDER --only STATE,…]
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { createHandler } from '../../demo/server/create-handler.mjs';
import { faultListener } from '../../demo/server/fault-listener.mjs';
import { listen } from '../../demo/server/listen.mjs';
import { findBrowsers } from '../run/browsers.mjs';
import { bundlePeer } from './bundle-peer.mjs';
import { installPeers } from './install-peers.mjs';
import { lookStates } from './look-states.mjs';
import { inlineClip } from './peers/inline-clip.mjs';
import { videojs } from './peers/videojs.mjs';
import { vidstack } from './peers/vidstack.mjs';

/** CSS px; up to the first one, players are under a finger. */
const widths = [320, 640, 1280];
const peers = [inlineClip, videojs, vidstack];
const root = fileURLToPath(new URL('../../', import.meta.url));

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: `${root}tests/bench/looks` },
    only: { type: 'string', default: '' },
  },
});
const chosen = lookStates.filter(({ name }) => !values.only || values.only.split(',').includes(name));
if (!chosen.length)
  throw new Error(`--only: expected names of ${lookStates.map(({ name }) => name).join(', ')}`);

installPeers(console.log);
const server = await serve();
const browser = await puppeteer.launch({
  executablePath: findBrowsers().chromium?.path,
  args: ['--no-sandbox', '--autoplay-policy=no-user-gesture-required', '--mute-audio'],
});
try {
  await mkdir(values.out, { recursive: true });
  for (const state of chosen) {
    const rows = [];
    for (const width of widths) rows.push(await rowOf(state, width));
    const file = `${values.out}/${state.name}.png`;
    await writeFile(file, await sheet(state, rows));
    console.log(file);
  }
} finally {
  await browser.close();
  await server.close();
}

/** The demo, and a page for each player: `/look/NAME?media=…&width=…`. */
async function serve() {
  const demo = await createHandler({ demo: `${root}demo`, dist: `${root}dist`, quiet: true });
  const bundles = new Map();
  for (const { name, script } of peers) {
    const source = script?.mp4 ?? script;
    if (source) bundles.set(name, await bundlePeer(source, `/look-files/${name}/`));
  }
  const files = new Map([...bundles.values()].flatMap((bundle) => [...bundle.files]));
  return listen(
    faultListener((request, response) => {
      const { pathname, searchParams } = new URL(request.url, 'http://look');
      const peer = peers.find(({ name }) => pathname === `/look/${name}`);
      if (peer) {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(pageOf(peer, bundles.get(peer.name), searchParams));
      } else if (files.has(pathname)) {
        response.setHeader('content-type', pathname.endsWith('.css') ? 'text/css' : 'text/javascript');
        response.end(files.get(pathname));
      } else demo(request, response);
    }),
    0,
    ['127.0.0.1'],
  );
}

function pageOf(peer, bundle, query) {
  const sample = {
    kind: 'mp4',
    media: query.get('media'),
    type: 'video/mp4',
    poster: '/media/klitschko/poster-1280.jpg',
    title: 'Kyiv Mayor Klitschko: ‘We Are Ready To Defend Our City’',
    pageUrl: '/watch/klitschko',
    documentUrl: '/clips/klitschko.json',
  };
  const track = '<track kind="captions" srclang="en" label="English" src="/media/klitschko/captions.en.vtt">';
  const bySource = `src="${sample.media}" poster="${sample.poster}" clip-title="${sample.title}" page-url="${sample.pageUrl}" embed-url="/embed/klitschko"`;
  const isFaulty = sample.media.startsWith('/fault/');
  const markup = peer.hasOwnScript
    ? peer.markup(sample).replace(isFaulty ? /clip-src="[^"]*"/ : /^/, isFaulty ? bySource : '')
    : peer
        .markup(sample)
        .replace('</video>', `${track}</video>`)
        .replace('<media-poster', `${track}<media-poster`);
  const script = bundle?.script ?? '/inline-clip/dev/inline-clip.js';
  const style = bundle?.style ? `<link rel="stylesheet" href="${bundle.style}">` : '';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">${style}
<style>body{margin:0;font-family:sans-serif}#box{inline-size:${query.get('width')}px}video{inline-size:100%}</style>
<div id="box">${markup}</div><script type="module" src="${script.replace('/dev/', `/${query.get('version')}/`)}"></script></html>`;
}

/** One picture of each player, in one state at one width. */
async function rowOf(state, width) {
  const pictures = [];
  for (const peer of peers) pictures.push(await pictureOf(peer, state, width));
  return { width, pictures };
}

async function pictureOf(peer, state, width) {
  const page = await browser.newPage();
  const hasTouch = width <= widths[0];
  try {
    await page.setViewport({
      width: width + (hasTouch ? 0 : 40),
      height: Math.round((width * 9) / 16) + 40,
      hasTouch,
    });
    const { version } = await import('../../dist/npm/server.js');
    const query = new URLSearchParams({
      media: state.media ?? '/media/klitschko/klitschko.mp4',
      width,
      version,
    });
    await page.goto(`http://127.0.0.1:${server.port}/look/${peer.name}?${query}`);
    await new Promise((done) => setTimeout(done, 600));
    try {
      await state.reach(page, { hasTouch, isOurs: peer === inlineClip, width });
    } catch (error) {
      console.log(`${state.name}, ${peer.name}, ${width} px: ${error.message.split('\n')[0]}`);
    }
    const clip = { x: 0, y: 0, width, height: Math.round((width * 9) / 16) };
    return await page.screenshot({ encoding: 'base64', clip });
  } finally {
    await page.close();
  }
}

/** All pictures of a state on one page: ours first in each row; the widest at half their size. */
async function sheet({ name }, rows) {
  const page = await browser.newPage();
  const shown = (width) => (width > 640 ? width / 2 : width);
  const body = rows.map(
    ({ width, pictures }) =>
      `<p>${name}, ${width} px: ${peers.map((peer) => peer.name).join(' · ')}</p>
${pictures.map((data) => `<img width="${shown(width)}" src="data:image/png;base64,${data}">`).join(' ')}`,
  );
  await page.setViewport({ width: 1960, height: 600 });
  await page.setContent(`<body style="margin:8px;background:#888;font:14px sans-serif">${body.join('')}`);
  const picture = await page.screenshot({ fullPage: true });
  await page.close();
  return picture;
}
